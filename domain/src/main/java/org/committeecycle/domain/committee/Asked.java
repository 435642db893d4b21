package org.committeecycle.domain.committee;

import java.time.Instant;
import java.util.List;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked of members, or was until it was settled.
 *
 * @param what the task or approval
 * @param about the year or case whose visibility it inherits
 * @param version the version of the text, beginning with 1
 * @param of the members of whom it is asked; when settled, those that hear how it ended
 * @param until when the time to answer is over; absent while none runs
 * @param open whether an answer is still awaited
 */
public record Asked(
        Subject what, Subject about, int version, List<StateCode> of, @Nullable Instant until, boolean open) {

    public Asked {
        of = List.copyOf(of);
    }
}
