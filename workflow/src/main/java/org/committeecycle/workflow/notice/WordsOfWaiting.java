package org.committeecycle.workflow.notice;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.notice.Days;
import org.committeecycle.domain.notice.Deliveries;
import org.committeecycle.domain.notice.Reminders;
import org.committeecycle.workflow.process.WaitingWords;
import org.springframework.stereotype.Component;

/**
 * The words of waiting: those of the year's deadlines, the deadline of the approval for which a diagram runs, a time before
 * the deadline of the question of which it reminds, the turn of the conversation in which it tells, and the next day on
 * which places change.
 */
@Component
class WordsOfWaiting implements WaitingWords {

    private static final String OF_THE_APPROVAL = "deadline of the approval";
    private static final String TURN = "turn of the conversation";
    private static final String DAY = "day on which places change";
    private static final Pattern REMINDER = Pattern.compile("(.+) before the deadline of the question");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(-.*)?");

    private final Deadlines deadlines;
    private final Cycles cycles;
    private final Approvals approvals;
    private final Reminders reminders;
    private final Deliveries deliveries;
    private final Days days;

    WordsOfWaiting(
            Deadlines deadlines,
            Cycles cycles,
            Approvals approvals,
            Reminders reminders,
            Deliveries deliveries,
            Days days) {
        this.deadlines = deadlines;
        this.cycles = cycles;
        this.approvals = approvals;
        this.reminders = reminders;
        this.deliveries = deliveries;
        this.days = days;
    }

    @Override
    public void check(String words) {
        Matcher reminder = REMINDER.matcher(words);
        if (!words.equals(OF_THE_APPROVAL) && !words.equals(TURN) && !words.equals(DAY)) {
            deadlines.check(reminder.matches() ? reminder.group(1) : words);
        }
    }

    @Override
    public boolean movesWithTheYear(String words) {
        return words.equals(TURN) || words.equals(DAY) || WaitingWords.super.movesWithTheYear(words);
    }

    @Override
    public Instant dueAt(String words, String businessKey) {
        if (words.equals(OF_THE_APPROVAL)) {
            return approvals
                    .nextLook(businessKey)
                    .orElseThrow(() -> new Refused("No deadline of %s runs.", businessKey));
        }
        if (words.equals(TURN)) {
            return deliveries.nextTurn(businessKey);
        }
        if (words.equals(DAY)) {
            return days.next();
        }
        Matcher reminder = REMINDER.matcher(words);
        if (reminder.matches()) {
            return reminders.due(Subject.parse(businessKey), reminder.group(1));
        }
        Matcher year = YEAR.matcher(businessKey);
        return deadlines.due(
                words,
                year.matches()
                        ? Integer.parseInt(year.group(1))
                        : cycles.current().year());
    }
}
