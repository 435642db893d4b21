package org.committeecycle.domain.diagram;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part in two editions of its file.
 *
 * @param before with the ids of today for what it refers to; absent when the part is new
 * @param after absent when the part is gone
 * @param formerId the id it had; empty unless that has changed
 */
record PartPair(@Nullable Part before, @Nullable Part after, String formerId) {

    boolean isNew() {
        return before == null;
    }

    boolean isGone() {
        return after == null;
    }

    boolean stays() {
        return before != null && after != null;
    }

    /** The part before; asked only of one that was there. */
    Part was() {
        return Objects.requireNonNull(before);
    }

    /** The part after; asked only of one that is there. */
    Part now() {
        return Objects.requireNonNull(after);
    }

    /** The newest of the two. */
    Part either() {
        return after == null ? was() : after;
    }

    boolean is(String kind) {
        return either().is(kind);
    }

    boolean differs(String word) {
        return stays()
                && (was().has(word) != now().has(word) || !was().facet(word).equals(now().facet(word)));
    }
}
