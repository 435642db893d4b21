package org.committeecycle.workflow.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one way in: our features tell the diagrams what happened, by the business key of the subject. */
@Component
public class EngineProcesses {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EngineCall call;

    EngineProcesses(RuntimeService runtime, TaskService tasks, EngineCall call) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.call = call;
    }

    /** Starts the newest version of the diagram for the subject and runs it to its first waits. */
    public void start(String process, String businessKey, Map<String, ?> facts) {
        call.to(() -> runtime.startProcessInstanceByKey(process, businessKey, Plain.of(facts)));
    }

    /** Whether a diagram of this id runs for the subject. */
    public boolean runs(String process, String businessKey) {
        return instances(process, businessKey).size() > 0;
    }

    /** Tells everything that waits for this message on the subject; answers whether anything did. */
    public boolean tell(String message, String businessKey, Map<String, ?> facts) {
        return call.to(() -> {
            List<Execution> waiting = waiting(message, businessKey);
            waiting.stream()
                    .filter(execution -> stillWaits(execution, message))
                    .forEach(execution -> runtime.messageEventReceived(message, execution.getId(), Plain.of(facts)));
            return !waiting.isEmpty();
        });
    }

    /** Has the subject's diagram begin a part of its own beside all else it does; the facts are that part's alone. */
    public void begin(String message, String businessKey, Map<String, ?> facts) {
        call.to(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariablesToTriggeredScope(Plain.of(facts))
                .correlateWithResult());
    }

    /** Whether the subject's diagram stands at the user task of this key. */
    public boolean waitsAt(String businessKey, String task) {
        return tasks.createTaskQuery()
                        .processInstanceBusinessKey(businessKey)
                        .taskDefinitionKey(task)
                        .count()
                > 0;
    }

    /** Completes the subject's open user task of this key; answers whether there was one. */
    public boolean completeTask(String businessKey, String task, Map<String, ?> answers) {
        return completeTask(businessKey, task, null, answers);
    }

    /** Completes the subject's open user task of this key whose diagram carries this step; answers whether there was one. */
    public boolean completeTask(String businessKey, String task, @Nullable String step, Map<String, ?> answers) {
        return call.to(() -> {
            TaskQuery open = tasks.createTaskQuery()
                    .processInstanceBusinessKey(businessKey)
                    .taskDefinitionKey(task)
                    .orderByTaskCreateTime()
                    .asc();
            return complete(
                    open.list().stream()
                            .filter(each -> step == null || step.equals(tasks.getVariable(each.getId(), "step")))
                            .toList(),
                    answers);
        });
    }

    /** Completes the user task that the task list knows by this id; answers whether it was still open. */
    public boolean completeListed(String id, Map<String, ?> answers) {
        return call.to(() -> complete(
                tasks.createTaskQuery()
                        .taskVariableValueEquals(TaskNotices.ID_IN_LIST, id)
                        .list(),
                answers));
    }

    private boolean complete(List<Task> open, Map<String, ?> answers) {
        List<Task> waiting = open.stream().filter(EngineProcesses::isWaiting).toList();
        waiting.stream().findFirst().ifPresent(task -> tasks.complete(task.getId(), Plain.of(answers)));
        return !waiting.isEmpty();
    }

    /** What a step settles may be the very task whose completion led to that step: the engine still lists it then. */
    private static boolean isWaiting(Task task) {
        return !((TaskEntity) task).isDeleted();
    }

    private List<ProcessInstance> instances(String process, String businessKey) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey)
                .list();
    }

    private List<Execution> waiting(String message, String businessKey) {
        return runtime.createExecutionQuery()
                .processInstanceBusinessKey(businessKey)
                .messageEventSubscriptionName(message)
                .list();
    }

    /** What the first was told may have ended what the second waited in. */
    private boolean stillWaits(Execution execution, String message) {
        return runtime.createExecutionQuery()
                        .executionId(execution.getId())
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }
}
