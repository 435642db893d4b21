package org.committeecycle.domain.register;

import java.util.Map;
import java.util.Optional;
import org.committeecycle.domain.StateCode;

/** Keeps the addresses of the States' missions. */
public interface ContactStore {

    /** Keeps the address in place of an earlier one. */
    void keep(StateCode state, EmailAddress email);

    void remove(StateCode state);

    Optional<EmailAddress> find(StateCode state);

    Map<StateCode, EmailAddress> all();
}
