package org.committeecycle.workflow.process;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Computes the running waits of a subject again, after dates moved; a wait counted from its own beginning stays. */
@Component
public class WaitsAgain {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final RepositoryService repository;
    private final Waits waits;
    private final ObjectProvider<WaitingWords> words;
    private final ObjectProvider<UserTasks> list;
    private final EngineCall call;

    WaitsAgain(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService jobs,
            RepositoryService repository,
            Waits waits,
            ObjectProvider<WaitingWords> words,
            ObjectProvider<UserTasks> list,
            EngineCall call) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.repository = repository;
        this.waits = waits;
        this.words = words;
        this.list = list;
        this.call = call;
    }

    /** Every timer and every due date of the year and of all that belongs to it. */
    public void ofYear(int year) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKeyLike(year + "%").list().stream()
                .map(ProcessInstance::getBusinessKey)
                .distinct()
                .forEach(this::of);
    }

    /** Every timer and every due date of the subject's diagrams whose words depend on the dates of the year. */
    public void of(String businessKey) {
        call.to(() -> {
            timers(businessKey).forEach(timer -> jobs.recalculateJobDuedate(timer.getId(), false));
            tasks.createTaskQuery()
                    .processInstanceBusinessKey(businessKey)
                    .list()
                    .forEach(task -> move(businessKey, task));
            return true;
        });
    }

    private List<Job> timers(String businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(
                        instance -> jobs
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .timers()
                                .withRetriesLeft()
                                .list()
                                .stream())
                .filter(timer -> waits.movesWithTheYear(wordsOf(timer)))
                .toList();
    }

    /** The engine keeps a timer's words behind the kind of timer: {@code DATE: 5 working days}. */
    private String wordsOf(Job timer) {
        JobDefinition definition = jobs.createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult();
        return definition.getJobConfiguration().replaceFirst("^[A-Z]+: ", "");
    }

    private void move(String businessKey, Task task) {
        String text = wordsOf(task);
        if (text == null || !waits.movesWithTheYear(text)) {
            return;
        }
        Date due = Date.from(words.getObject().dueAt(text, businessKey));
        task.setDueDate(due);
        tasks.saveTask(task);
        Object listed = tasks.getVariableLocal(task.getId(), TaskNotices.ID_IN_LIST);
        if (listed != null) {
            list.getObject().moved(listed.toString(), due.toInstant());
        }
    }

    private @Nullable String wordsOf(Task task) {
        var process = (ProcessDefinitionEntity)
                ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(task.getProcessDefinitionId());
        Expression due =
                process.getTaskDefinitions().get(task.getTaskDefinitionKey()).getDueDateExpression();
        return due == null ? null : due.getExpressionText();
    }
}
