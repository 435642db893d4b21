package org.committeecycle.bot.process;

import java.time.Instant;
import java.time.LocalDate;
import org.committeecycle.bot.CaseText;
import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Moment;
import org.committeecycle.domain.Geneva;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.TimeLeft;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.process.Waiting;
import org.springframework.stereotype.Component;

/** What waits for somebody, as mrkdwn. */
@Component
class WaitingLines {

    private static final int LONGEST_NAME = 300;

    private final CaseText caseText;
    private final Deadlines deadlines;

    WaitingLines(CaseText caseText, Deadlines deadlines) {
        this.caseText = caseText;
        this.deadlines = deadlines;
    }

    /** What waits, by its id, such as "*A-3*, The letter, on 2025-pre-msp". */
    String what(Waiting waiting) {
        String what = Cut.plain(waiting.what(), LONGEST_NAME);
        if (isStep(waiting)) {
            return "*%s*, %s".formatted(Cut.escaped(what), waiting.about().id());
        }
        return "*%s*, %s"
                .formatted(
                        waiting.itself().id(),
                        caseText.orNeutral(
                                waiting.about(),
                                "%s, on %s".formatted(what, waiting.on().id()),
                                "a %s on case %s"
                                        .formatted(
                                                kind(waiting), waiting.about().id())));
    }

    private static String kind(Waiting waiting) {
        return waiting.itself().kind() == Subject.Kind.TASK ? "task" : "decision";
    }

    /** A sentence on how far it is; empty where there is nothing to say. */
    String standing(Waiting waiting) {
        if (waiting.waits().isEmpty()) {
            return "";
        }
        String it = isStep(waiting) ? "Its day is" : "It";
        return caseText.orNeutral(waiting.about(), "%s %s.".formatted(it, waiting.waits()), CaseText.ELSEWHERE);
    }

    /** Its time, in words that stay true. */
    String until(Waiting waiting) {
        if (waiting.due() == null) {
            return "No deadline";
        }
        TimeLeft left = deadlines.left(waiting.due());
        return "%s%s"
                .formatted(
                        isStep(waiting) ? day(left.due()) : Moment.brief(left.due()),
                        left.overdue() ? ", overdue" : "");
    }

    /** Its time, and how long there is. */
    String due(Waiting waiting) {
        if (waiting.due() == null) {
            return "No deadline";
        }
        TimeLeft left = deadlines.left(waiting.due());
        return "%s: %s".formatted(isStep(waiting) ? day(left.due()) : until(waiting, left.due()), left.words());
    }

    /** A step of the year is due on a day; it has no hour. */
    private static boolean isStep(Waiting waiting) {
        return waiting.itself().kind() == Subject.Kind.MILESTONE;
    }

    private static String day(Instant due) {
        return When.on(LocalDate.ofInstant(due, Geneva.ZONE)).text();
    }

    /** Geneva's time once, where the standing says it too. */
    private String until(Waiting waiting, Instant due) {
        boolean saysGeneva = standing(waiting).contains(Deadlines.inWords(due));
        return "Until " + (saysGeneva ? Moment.local(due) : Moment.brief(due));
    }
}
