package org.committeecycle.workflow.task;

import java.time.Instant;
import java.util.HashMap;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.TaskProcess;
import org.committeecycle.domain.task.Tasks;
import org.committeecycle.workflow.process.EngineProcesses;
import org.committeecycle.workflow.process.UserTasks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keeps the tasks that diagrams ask, and brings the answers back to the diagrams. */
@Component
class TasksOnCamunda implements TaskProcess, UserTasks {

    private final ObjectProvider<Tasks> tasks;
    private final EngineProcesses engine;

    TasksOnCamunda(ObjectProvider<Tasks> tasks, EngineProcesses engine) {
        this.tasks = tasks;
        this.engine = engine;
    }

    @Override
    public void answered(Task task) {
        engine.answerTask(task.id(), new HashMap<>(task.answers()));
    }

    @Override
    public String opened(Opened task) {
        return tasks.getObject()
                .open(new Tasks.Request(
                        task.key(),
                        task.step(),
                        task.name(),
                        task.instruction(),
                        Owner.parse(task.owner()),
                        Subject.parse(task.subject()),
                        Subject.parse(task.about()),
                        task.form(),
                        task.due()))
                .id();
    }

    @Override
    public void completed(String id) {
        tasks.getObject().settled(id);
    }

    @Override
    public void fellAway(String id) {
        tasks.getObject().fellAway(id);
    }

    @Override
    public void due(String id, Instant due) {
        tasks.getObject().due(id, due);
    }
}
