package org.committeecycle.domain.committee;

import java.util.List;
import java.util.Optional;

/** Keeps which public key is whose. */
public interface OperatorKeyStore {

    /** Keeps a key that nobody has yet. */
    void add(OperatorKey key);

    Optional<OperatorKey> find(String fingerprint);

    void remove(String fingerprint);

    void removeAllOf(String operator);

    /** Every key, by operator and then by age. */
    List<OperatorKey> all();
}
