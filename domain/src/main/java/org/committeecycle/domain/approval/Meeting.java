package org.committeecycle.domain.approval;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.cycle.When;

/**
 * The meeting at which the Committee adopted something.
 *
 * @param when its day, or words where it is not public
 * @param present the members present; empty where that is not public
 */
record Meeting(When when, List<StateCode> present) {

    Meeting {
        present = List.copyOf(present);
    }

    void requireHeldBy(LocalDate today) {
        Refused.unless(!when.first().isAfter(today), "%s has not come yet.", when.text());
    }

    /** Refuses what is left unsaid of a meeting that decided on a case. */
    void requireNamedFor(Question question) {
        Refused.unless(
                question.subject().kind() != Subject.Kind.CASE || when.isDated() && !present.isEmpty(),
                "A decision on a case is recorded with the day of the meeting and the members present.");
    }
}
