package org.committeecycle.domain.approval;

import java.time.Instant;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.cycle.Deadlines;
import org.jspecify.annotations.Nullable;

/** When the time to decide begins and ends, and how it grows. */
class TimeToDecide {

    /** The shortest silence where the Committee has set no other. */
    private static final String SHORTEST_SILENCE = "1 working day";

    private final Deadlines deadlines;
    private final Deciders deciders;

    TimeToDecide(Deadlines deadlines, Deciders deciders) {
        this.deadlines = deadlines;
        this.deciders = deciders;
    }

    void requireMinimum(Question question, @Nullable String minimum) {
        String period = question.period();
        if (question.rule() != DecisionRule.SILENCE || period == null) {
            return;
        }
        String shortest = minimum == null ? SHORTEST_SILENCE : minimum;
        Instant now = deadlines.now();
        Refused.unless(
                !deadlines.after(now, period).isBefore(deadlines.after(now, shortest)),
                "A silence of %s is shorter than the minimum of %s.",
                period,
                shortest);
    }

    /** Refuses once the question is decided, and once everything that had to be waited for is over. */
    void requireUndecided(Approval approval) {
        approval.requireOpen();
        Refused.unless(
                deciders.tally(approval).at(deadlines.now()).isOpen(),
                "The time to decide on %s is over.",
                approval.question().subject().id());
    }

    /** Until when the position holds the decision; absent for one that does not, refused where no limit is set. */
    @Nullable
    Instant limit(Approval approval, Stance stance) {
        if (stance != Stance.HOLDS) {
            return null;
        }
        String hold = approval.question().hold();
        if (hold == null) {
            throw new Refused("Nobody can hold %s: no limit is set.", approval.id());
        }
        return deadlines.after(deadlines.now(), hold);
    }

    /** The approval with the time to agree running from now; a silence does not run before everybody was reached. */
    Approval begun(Approval approval) {
        String period = approval.question().period();
        return approval.question().rule() == DecisionRule.ALL && period != null
                ? approval.running(deadlines.after(deadlines.now(), period))
                : approval;
    }

    /** Lets the silence begin once everybody was reached, and anew for a member that came to decide after it had begun. */
    Approval listening(Approval approval, boolean anew) {
        String period = approval.question().period();
        if (approval.question().rule() != DecisionRule.SILENCE
                || period == null
                || !deciders.notReached(approval).isEmpty()) {
            return approval;
        }
        Instant deadline = approval.deadline();
        Instant end = deadlines.after(deadlines.now(), period);
        if (deadline == null) {
            return approval.running(end);
        }
        return anew && end.isAfter(deadline) ? approval.running(end) : approval;
    }

    /** The end of the time to decide when it is extended; refused when nothing runs or no time is gained. */
    Instant extended(Approval approval, String by) {
        Instant deadline = approval.deadline();
        if (deadline == null) {
            throw new Refused("No deadline of %s runs that could be extended.", approval.id());
        }
        Instant later = deadlines.after(deadline, by);
        Refused.unless(later.isAfter(deadline), "An extension gives more time, and %s gives none.", by);
        return later;
    }
}
