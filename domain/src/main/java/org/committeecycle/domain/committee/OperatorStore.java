package org.committeecycle.domain.committee;

import java.util.List;
import java.util.Set;
import org.committeecycle.domain.Role;

/** Keeps who may use the shell. */
public interface OperatorStore {

    /** Keeps the operator in place of an earlier one of that name. */
    void keep(Operator operator);

    /** Forgets the person. */
    void remove(String name);

    /** The person's roles; none for somebody unknown. */
    Set<Role> rolesOf(String name);

    /** Everybody, by name. */
    List<Operator> all();
}
