package org.committeecycle.domain.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the log, never edited.
 *
 * @param year the cycle in which it counts
 * @param corrects the number of the entry that this one replaces
 * @param correctedBy the number of the entry that replaces this one
 * @param recordedBy who recorded it; the day on which it happened stands in the facts
 */
public record Activity(
        EntryNumber number,
        int year,
        Facts facts,
        Visibility visibility,
        @Nullable EntryNumber corrects,
        @Nullable EntryNumber correctedBy,
        Instant recordedAt,
        String recordedBy) {

    public boolean isInForce() {
        return correctedBy == null;
    }
}
