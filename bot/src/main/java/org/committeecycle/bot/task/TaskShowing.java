package org.committeecycle.bot.task;

import java.util.Optional;
import org.committeecycle.bot.Post;
import org.committeecycle.bot.Showing;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.notice.Notice;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what is asked of a member, reminds of it, and keeps who did it when. */
@Component
class TaskShowing implements Showing {

    private final Tasks tasks;
    private final TaskMessage message;

    TaskShowing(Tasks tasks, TaskMessage message) {
        this.tasks = tasks;
        this.message = message;
    }

    @Override
    public boolean shows(Notice notice) {
        return notice.what().kind() == Subject.Kind.TASK
                && (notice.kind() == Notice.Kind.QUESTION || notice.kind() == Notice.Kind.REMINDER);
    }

    @Override
    public Optional<Post> show(Notice notice, @Nullable Actor reader) {
        Task task = reader == null ? null : seen(reader, notice.what().id());
        if (reader == null || task == null || task.isOpen() && !isAsked(reader, task)) {
            return mayStandThere(notice) ? Optional.of(TaskMessage.nothing()) : Optional.empty();
        }
        if (!task.isOpen()) {
            return mayStandThere(notice) ? Optional.of(message.settled(task, reader)) : Optional.empty();
        }
        boolean reminds = notice.kind() == Notice.Kind.REMINDER;
        return Optional.of(message.open(task, reader, reminds));
    }

    private @Nullable Task seen(Actor reader, String id) {
        try {
            return tasks.require(reader, id);
        } catch (Refused notForThisReader) {
            return null;
        }
    }

    private boolean isAsked(Actor reader, Task task) {
        return tasks.asked(task).of().contains(reader.requireDelegate());
    }

    /** What was begun to be posted may stand there although nobody knows where. */
    private static boolean mayStandThere(Notice notice) {
        return notice.place() != null || notice.attemptedAt() != null;
    }
}
