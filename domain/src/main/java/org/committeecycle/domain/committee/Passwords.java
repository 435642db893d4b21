package org.committeecycle.domain.committee;

/** Hashes passwords so that nobody can read them back, and makes new ones. */
public interface Passwords {

    String hash(String password);

    /** Whether the hash is of the password; takes as long either way. */
    boolean matches(String password, String hash);

    /** A password that nobody can guess. */
    String invent();
}
