package org.committeecycle.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import org.committeecycle.domain.StateCode;

/** What one source says of one State on one topic as of one day; sources may disagree, and every figure is kept. */
public record Figure(
        int number,
        StateCode state,
        Topic topic,
        String value,
        LocalDate asOf,
        Source source,
        Instant recordedAt,
        String recordedBy) {

    /** Whether both are what one source says as of one day, so that the later record corrects the earlier. */
    boolean corrects(Figure other) {
        return state.equals(other.state)
                && topic == other.topic
                && asOf.equals(other.asOf)
                && source.equals(other.source);
    }

    /** Whether the value says that something is left to do, or kept under Article 3. */
    public boolean isOpen() {
        return topic.isOpen(value);
    }
}
