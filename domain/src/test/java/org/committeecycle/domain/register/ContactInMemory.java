package org.committeecycle.domain.register;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.committeecycle.domain.StateCode;

/** The missions' addresses in memory, for tests. */
public class ContactInMemory implements ContactStore {

    private final Map<StateCode, EmailAddress> addresses = new TreeMap<>();

    @Override
    public void keep(StateCode state, EmailAddress email) {
        addresses.put(state, email);
    }

    @Override
    public void remove(StateCode state) {
        addresses.remove(state);
    }

    @Override
    public Optional<EmailAddress> find(StateCode state) {
        return Optional.ofNullable(addresses.get(state));
    }

    @Override
    public Map<StateCode, EmailAddress> all() {
        return Map.copyOf(addresses);
    }
}
