package org.committeecycle.domain.committee;

import java.util.Optional;

/** Keeps how people log in to the web page. */
public interface LoginStore {

    /** Keeps the login in place of an earlier one of that name. */
    void keep(Login login);

    /** Forgets the person's login, if there is one. */
    void remove(String name);

    Optional<Login> find(String name);

    /** Finds the login and keeps everybody else from changing it until the transaction ends. */
    Optional<Login> lock(String name);

    /** Whether anybody has one. */
    boolean isEmpty();
}
