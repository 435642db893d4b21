package org.committeecycle.domain.register;

import java.time.LocalDate;
import org.committeecycle.domain.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One dated change of a State's status, which counts from the effective day on.
 *
 * @param effective the day of entry into force, or the day on which a withdrawal takes effect
 * @param notified the day on which the instrument or the notice was deposited; absent where no source tells it
 * @param how the way of joining (ratification, accession ...) or the article withdrawn under
 * @param basis how the effective day is known
 */
public record StatusChange(
        Kind kind, LocalDate effective, @Nullable LocalDate notified, String how, Basis basis, Source source) {

    /** What the change is. */
    public enum Kind {
        /** The Convention entered into force for the State. */
        JOINED,
        /** The State's withdrawal took effect. */
        WITHDREW;

        Kind opposite() {
            return this == JOINED ? WITHDREW : JOINED;
        }
    }

    public StatusChange {
        Refused.unless(
                notified == null || !effective.isBefore(notified) || basis == Basis.FLAGGED,
                "A change of status cannot count from %s, before its notification on %s, unless it is flagged.",
                effective,
                notified);
    }

    /** Whether the change has taken effect on the day. */
    public boolean countsOn(LocalDate day) {
        return !effective.isAfter(day);
    }

    /** The change in words, as the audit keeps them. */
    String words() {
        return "%s on %s (%s, notified %s, %s, %s)"
                .formatted(
                        kind == Kind.JOINED ? "joined" : "withdrew",
                        effective,
                        how,
                        notified == null ? "on an unknown day" : notified,
                        basis.word(),
                        source);
    }

    /** Whether the effective day is worked out and not told by a source. */
    public boolean isInferred() {
        return basis != Basis.STATED;
    }
}
