package org.committeecycle.domain.approval;

import java.time.Instant;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.committee.Way;
import org.jspecify.annotations.Nullable;

/**
 * A member's position on one version of a text.
 *
 * @param text why; required for an objection and for asking for changes
 * @param holdsUntil the limit of a hold; absent otherwise
 * @param givenBy the delegate who gave it
 * @param recordedBy the operator who recorded it; absent when the delegate gave it here
 * @param version the version of the text on which it was given
 */
public record Position(
        StateCode member,
        Stance stance,
        String text,
        @Nullable Instant holdsUntil,
        Instant at,
        String givenBy,
        @Nullable String recordedBy,
        Way way,
        int version,
        boolean withdrawn) {

    public Position {
        Refused.unless(!givenBy.isBlank(), "A position names who gave it.");
        Refused.unless(!stance.opposes() || !text.isBlank(), "An objection carries a text that says what it is about.");
        Refused.unless((stance == Stance.HOLDS) == (holdsUntil != null), "A hold has a limit, and nothing else has.");
        Refused.unless(
                (way == Way.ITSELF) == (recordedBy == null), "A position given another way names who recorded it.");
    }

    /** The position as taken back by its member. */
    public Position withdraw() {
        return new Position(member, stance, text, holdsUntil, at, givenBy, recordedBy, way, version, true);
    }

    /** Whether that person gave it in that way. */
    boolean isGiven(String by, Way how) {
        return givenBy.equals(by) && way == how;
    }

    /** Whether it holds the decision at the instant. */
    public boolean holdsAt(Instant now) {
        return holdsUntil != null && !withdrawn && now.isBefore(holdsUntil);
    }
}
