package org.committeecycle.bot.task;

import org.committeecycle.bot.Answer;
import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Moment;
import org.committeecycle.bot.Press;
import org.committeecycle.bot.Reaction;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.Tasks;
import org.springframework.stereotype.Component;

/** Opens the form of a task; where it has none, says how the task is done. */
@Component
class OpenTask implements Press {

    static final String ACTION = "open-task";

    private static final int LONGEST_WORDS = 3000;

    private final Tasks tasks;
    private final Cases cases;
    private final Deadlines deadlines;

    OpenTask(Tasks tasks, Cases cases, Deadlines deadlines) {
        this.tasks = tasks;
        this.cases = cases;
        this.deadlines = deadlines;
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public Reaction pressed(Asker who, String value) {
        Task task = tasks.requireAsked(who.actor(), value);
        Refused.unless(cases.textMayBeInSlack(task.about()), "%s", TaskMessage.onlyByMail(false));
        if (task.form() == null) {
            String how = "Task %s has no form: %s".formatted(task.id(), task.instruction());
            return Reaction.says(Answer.of(Cut.mrkdwn(Cut.escaped(how), LONGEST_WORDS)));
        }
        String until = task.due() == null ? "" : Moment.until(task.due(), deadlines);
        return Reaction.opens(FormModal.of(task, tasks.form(task), until, AnswerTask.CALLBACK, task.id()));
    }
}
