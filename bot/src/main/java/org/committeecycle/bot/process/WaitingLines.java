package org.committeecycle.bot.process;

import org.committeecycle.bot.CaseText;
import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Moment;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.TimeLeft;
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
        if (waiting.itself().kind() == Subject.Kind.MILESTONE) {
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
        String it = waiting.itself().kind() == Subject.Kind.MILESTONE ? "Its day is" : "It";
        return caseText.orNeutral(waiting.about(), "%s %s.".formatted(it, waiting.waits()), CaseText.ELSEWHERE);
    }

    /** Its time, in words that stay true. */
    String until(Waiting waiting) {
        if (waiting.due() == null) {
            return "No deadline";
        }
        TimeLeft left = deadlines.left(waiting.due());
        return "%s%s".formatted(Moment.of(left.due()), left.overdue() ? ", overdue" : "");
    }

    /** Its time, and how long there is. */
    String due(Waiting waiting) {
        if (waiting.due() == null) {
            return "No deadline";
        }
        TimeLeft left = deadlines.left(waiting.due());
        return "%s: %s".formatted(Moment.of(left.due()), left.words());
    }
}
