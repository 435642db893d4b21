package org.committeecycle.domain.committee;

import java.util.Set;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;

/** A person who may use the shell, and as what. */
public record Operator(String name, Set<Role> roles) {

    public Operator {
        Refused.unless(!name.isBlank(), "An operator has a name.");
        roles = Set.copyOf(roles);
    }
}
