package org.committeecycle.domain.committee;

import java.util.Set;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;

/** A person who may use the shell, and as what. */
public record Operator(String name, Set<Role> roles) {

    private static final int LONGEST_NAME = 60;

    public Operator {
        Refused.unless(
                !name.isBlank() && name.length() <= LONGEST_NAME,
                "An operator has a name of at most %s letters.",
                LONGEST_NAME);
        roles = Set.copyOf(roles);
    }
}
