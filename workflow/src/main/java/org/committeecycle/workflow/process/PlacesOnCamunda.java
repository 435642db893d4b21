package org.committeecycle.workflow.process;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.process.WaitingPlace;
import org.committeecycle.domain.process.WaitingPlaces;
import org.springframework.stereotype.Component;

/** Where the engine's instances stand: at tasks, in diagrams they called, at events, and before work of their own. */
@Component
class PlacesOnCamunda implements WaitingPlaces {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final AwaitedEvents events;
    private final OwnWork work;

    PlacesOnCamunda(RuntimeService runtime, TaskService tasks, ManagementService jobs, RepositoryService repository) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.repository = repository;
        this.work = new OwnWork(runtime, jobs);
        this.events = new AwaitedEvents(runtime);
    }

    @Override
    public List<WaitingPlace> of(Subject subject) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(subject.kind().word())
                .processInstanceBusinessKey(subject.id())
                .list()
                .stream()
                .flatMap(instance -> in(instance, subject).stream())
                .toList();
    }

    private List<WaitingPlace> in(ProcessInstance instance, Subject subject) {
        DrawnDiagram diagram = DrawnDiagram.of(repository, instance.getProcessDefinitionId());
        List<OwnWork.Piece> pieces = work.of(instance);
        return Stream.of(
                        tasks(instance, subject),
                        calls(instance, subject, diagram),
                        events.of(instance, pieces, subject, diagram),
                        work.places(pieces, subject, diagram))
                .flatMap(places -> places)
                .sorted(Comparator.comparing(WaitingPlace::since).thenComparing(WaitingPlace::step))
                .toList();
    }

    private Stream<WaitingPlace> tasks(ProcessInstance instance, Subject subject) {
        return tasks.createTaskQuery().processInstanceId(instance.getId()).list().stream()
                .map(task -> task(task, subject));
    }

    private WaitingPlace task(Task task, Subject subject) {
        Instant due = task.getDueDate() == null ? null : task.getDueDate().toInstant();
        Object listed = tasks.getVariableLocal(task.getId(), TaskNotices.ID_IN_LIST);
        return WaitingPlace.task(
                subject,
                task.getName(),
                task.getCreateTime().toInstant(),
                due,
                listed == null ? null : listed.toString());
    }

    private Stream<WaitingPlace> calls(ProcessInstance instance, Subject subject, DrawnDiagram diagram) {
        return runtime.createProcessInstanceQuery().superProcessInstanceId(instance.getId()).list().stream()
                .map(called -> call(called, subject, diagram));
    }

    private WaitingPlace call(ProcessInstance called, Subject subject, DrawnDiagram diagram) {
        ExecutionEntity caller = (ExecutionEntity) runtime.createExecutionQuery()
                .executionId(((ExecutionEntity) called).getSuperExecutionId())
                .singleResult();
        List<WaitingPlace> inside =
                in(called, Subject.parse(called.getProcessDefinitionKey() + "/" + called.getBusinessKey()));
        return WaitingPlace.call(subject, diagram.name(caller.getActivityId()), inside);
    }
}
