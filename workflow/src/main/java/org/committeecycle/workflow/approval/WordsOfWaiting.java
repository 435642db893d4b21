package org.committeecycle.workflow.approval;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.workflow.process.WaitingWords;
import org.springframework.stereotype.Component;

/** The words of waiting: those of the year's deadlines, and the deadline of the approval for which a diagram runs. */
@Component
class WordsOfWaiting implements WaitingWords {

    private static final String OF_THE_APPROVAL = "deadline of the approval";
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(-.*)?");

    private final Deadlines deadlines;
    private final Cycles cycles;
    private final Approvals approvals;

    WordsOfWaiting(Deadlines deadlines, Cycles cycles, Approvals approvals) {
        this.deadlines = deadlines;
        this.cycles = cycles;
        this.approvals = approvals;
    }

    @Override
    public void check(String words) {
        if (!words.equals(OF_THE_APPROVAL)) {
            deadlines.check(words);
        }
    }

    @Override
    public Instant dueAt(String words, String businessKey) {
        if (words.equals(OF_THE_APPROVAL)) {
            return approvals
                    .nextLook(businessKey)
                    .orElseThrow(() -> new Refused("No deadline of %s runs.", businessKey));
        }
        Matcher year = YEAR.matcher(businessKey);
        return deadlines.due(
                words,
                year.matches()
                        ? Integer.parseInt(year.group(1))
                        : cycles.current().year());
    }
}
