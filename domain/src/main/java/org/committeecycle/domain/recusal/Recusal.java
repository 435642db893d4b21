package org.committeecycle.domain.recusal;

import java.time.LocalDate;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A member's place towards a subject that concerns it. Until the Committee has decided, the member neither sees nor acts.
 *
 * @param decision the recorded decision in words; absent until there is one
 * @param actingChair who chairs on this subject when the member concerned is the Chair
 */
public record Recusal(
        Subject subject,
        StateCode member,
        boolean maySee,
        boolean mayAct,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        @Nullable StateCode actingChair) {

    public Recusal {
        Refused.unless(maySee || !mayAct, "Who may not see a subject cannot act on it.");
    }

    static Recusal undecided(Subject subject, StateCode member) {
        return new Recusal(subject, member, false, false, null, null, null);
    }

    /** "may see and may not act, acting Chair XAC". */
    String inWords() {
        return "%s see and %s act%s"
                .formatted(
                        maySee ? "may" : "may not",
                        mayAct ? "may" : "may not",
                        actingChair == null ? "" : ", acting Chair " + actingChair);
    }

    public boolean isDecided() {
        return decision != null;
    }
}
