package org.committeecycle.domain.approval;

import java.time.Instant;
import org.committeecycle.domain.StateCode;
import org.jspecify.annotations.Nullable;

/**
 * One of the members that decide, and what it has said to the present version of the text.
 *
 * @param name as running text names it, such as "the Gambia"
 * @param position what it said; absent while it owes its word or was not reached
 */
public record MemberStanding(StateCode member, String name, Says says, @Nullable Position position) {

    /** What a member has said so far. */
    public enum Says {
        /** Agrees expressly. */
        AGREES,
        /** Objects, or asks for changes. */
        OBJECTS,
        /** Needs time, and its limit has not come yet. */
        HOLDS,
        /** Has said nothing yet, or let the limit of its hold pass; under a silence procedure it need not say anything. */
        OWES,
        /** Has said nothing, and is not known to have been reached. */
        NOT_REACHED
    }

    static MemberStanding at(Instant now, Approval approval, StateCode member, String name) {
        Position position = approval.standing().get(member);
        if (position == null) {
            Says nothing = approval.reached().containsKey(member) ? Says.OWES : Says.NOT_REACHED;
            return new MemberStanding(member, name, nothing, null);
        }
        return switch (position.stance()) {
            case AGREES -> new MemberStanding(member, name, Says.AGREES, position);
            case OBJECTS, ASKS_FOR_CHANGES -> new MemberStanding(member, name, Says.OBJECTS, position);
            case HOLDS ->
                position.holdsAt(now)
                        ? new MemberStanding(member, name, Says.HOLDS, position)
                        : new MemberStanding(member, name, Says.OWES, null);
        };
    }

    /** Whether the member has neither agreed nor objected. */
    public boolean owes() {
        return says != Says.AGREES && says != Says.OBJECTS;
    }

    /** The limit of its hold; absent when it does not hold. */
    public @Nullable Instant holdsUntil() {
        return position == null ? null : position.holdsUntil();
    }
}
