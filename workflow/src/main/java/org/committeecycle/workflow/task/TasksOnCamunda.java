package org.committeecycle.workflow.task;

import java.time.Instant;
import java.util.Locale;
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
        engine.completeListed(task.id(), task.answers());
    }

    @Override
    public String opened(Asked task) {
        Subject subject = Subject.of(Subject.Kind.valueOf(task.process().toUpperCase(Locale.ROOT)), task.businessKey());
        return tasks.getObject()
                .open(new Tasks.Request(
                        task.key(),
                        task.step(),
                        task.name(),
                        task.instruction(),
                        Owner.parse(task.owner()),
                        subject,
                        task.about() == null ? subject : Subject.parse(task.about()),
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
    public void moved(String id, Instant due) {
        tasks.getObject().due(id, due);
    }
}
