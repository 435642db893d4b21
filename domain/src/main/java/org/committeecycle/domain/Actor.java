package org.committeecycle.domain;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for something, for whom, and through which door; every use case takes one.
 *
 * @param name the person, or the software's own name
 * @param member the member for which a delegate acts; absent for everybody else
 */
public record Actor(String name, @Nullable StateCode member, Set<Role> roles, Channel channel) {

    public Actor {
        Refused.unless(!name.isBlank(), "Somebody must act: the name is empty.");
        Refused.unless(
                roles.contains(Role.DELEGATE) == (member != null),
                "A delegate acts for a member, and nobody else does: %s.",
                name);
        roles = Set.copyOf(roles);
    }

    /** The diagrams acting on their own. */
    public static Actor system() {
        return new Actor("Committee Cycle", null, EnumSet.of(Role.SYSTEM), Channel.ENGINE);
    }

    /** A delegate acting for the member. */
    public static Actor delegate(String name, StateCode member, Channel channel) {
        return new Actor(name, member, EnumSet.of(Role.DELEGATE), channel);
    }

    /** A person of the secretariat with the given roles. */
    public static Actor staff(String name, Set<Role> roles, Channel channel) {
        return new Actor(name, null, roles, channel);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean actsFor(StateCode state) {
        return state.equals(member);
    }

    /** Refuses everybody but an operator and the software itself. */
    public void requireOperator() {
        Refused.unless(is(Role.OPERATOR) || is(Role.SYSTEM), "Only an operator of the ISU may do this, not %s.", this);
    }

    /** The member for which this delegate acts; refuses everybody who is not a delegate. */
    public StateCode requireDelegate() {
        if (member == null) {
            throw new Refused("Only a member's delegate may do this, not %s.", this);
        }
        return member;
    }

    @Override
    public String toString() {
        return member == null ? name : name + " for " + member;
    }
}
