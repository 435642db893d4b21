package org.committeecycle.domain.committee;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Logins in memory, for tests. */
public class LoginInMemory implements LoginStore {

    private final Map<String, Login> logins = new HashMap<>();

    @Override
    public void keep(Login login) {
        logins.put(login.name(), login);
    }

    @Override
    public void remove(String name) {
        logins.remove(name);
    }

    @Override
    public Optional<Login> find(String name) {
        return Optional.ofNullable(logins.get(name));
    }

    @Override
    public Optional<Login> lock(String name) {
        return find(name);
    }

    @Override
    public boolean isEmpty() {
        return logins.isEmpty();
    }
}
