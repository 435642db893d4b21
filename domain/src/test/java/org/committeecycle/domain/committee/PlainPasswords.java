package org.committeecycle.domain.committee;

/** Hashes nothing, for tests. */
public class PlainPasswords implements Passwords {

    @Override
    public String hash(String password) {
        return "hash of " + password;
    }

    @Override
    public boolean matches(String password, String hash) {
        return hash.equals(hash(password));
    }

    @Override
    public String invent() {
        return "invented-for-a-test";
    }
}
