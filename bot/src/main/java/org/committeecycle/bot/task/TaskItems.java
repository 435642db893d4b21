package org.committeecycle.bot.task;

import org.committeecycle.bot.CaseText;
import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Listing;
import org.committeecycle.bot.Moment;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.TimeLeft;
import org.committeecycle.domain.task.Task;
import org.springframework.stereotype.Component;

/** Tasks as they are listed: what is asked, on what and until when, with the button by which each is done. */
@Component
class TaskItems {

    private static final int LONGEST_NAME = 300;

    private final Answering buttons;
    private final CaseText caseText;
    private final Deadlines deadlines;

    TaskItems(Answering buttons, CaseText caseText, Deadlines deadlines) {
        this.buttons = buttons;
        this.caseText = caseText;
        this.deadlines = deadlines;
    }

    /** The open task for somebody of whom it is asked. */
    Listing.Item of(Actor reader, Task task) {
        return new Listing.Item(
                "*%s*, %s\n%s".formatted(task.id(), named(task), until(task)),
                buttons.of(reader, task).stream().findFirst().orElse(null));
    }

    /** What is asked and on what, as mrkdwn. */
    String named(Task task) {
        return caseText.orNeutral(
                task.about(),
                "%s, on %s"
                        .formatted(
                                Cut.plain(task.name(), LONGEST_NAME),
                                task.subject().id()),
                "a task on case %s. %s".formatted(task.about().id(), CaseText.ELSEWHERE));
    }

    /** Until when the answer is awaited, as mrkdwn. */
    String until(Task task) {
        if (task.due() == null) {
            return "No deadline.";
        }
        TimeLeft left = deadlines.left(task.due());
        return "Until %s: %s.".formatted(Moment.brief(left.due()), left.words());
    }
}
