package org.committeecycle.domain.committee;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.jspecify.annotations.Nullable;

/** The Committee as it stands on a day; members are in the order of their codes. */
public record Composition(
        LocalDate on, List<StateCode> members, @Nullable StateCode chair, @Nullable StateCode genderFocalPoint) {

    /** The State that chairs on this day; refused when no Chair is recorded. */
    public StateCode requireChair() {
        if (chair == null) {
            throw new Refused("No Chair is recorded for %s.", on);
        }
        return chair;
    }

    /** The member for which the delegate acts; refused when it is no member on this day. */
    public StateCode requireMember(Actor actor) {
        StateCode member = actor.requireDelegate();
        Refused.unless(members.contains(member), "%s is not a member of the Committee on %s.", member, on);
        return member;
    }

    public boolean isChair(Actor actor) {
        return chair != null && actor.actsFor(chair);
    }
}
