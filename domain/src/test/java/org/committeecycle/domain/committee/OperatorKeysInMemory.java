package org.committeecycle.domain.committee;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Operators' public keys in memory, for tests. */
public class OperatorKeysInMemory implements OperatorKeyStore {

    private final Map<String, OperatorKey> keys = new LinkedHashMap<>();

    @Override
    public void add(OperatorKey key) {
        keys.put(key.key().fingerprint(), key);
    }

    @Override
    public Optional<OperatorKey> find(String fingerprint) {
        return Optional.ofNullable(keys.get(fingerprint));
    }

    @Override
    public void remove(String fingerprint) {
        keys.remove(fingerprint);
    }

    @Override
    public void removeAllOf(String operator) {
        keys.values().removeIf(key -> key.operator().equals(operator));
    }

    @Override
    public List<OperatorKey> all() {
        return keys.values().stream()
                .sorted(Comparator.comparing(OperatorKey::operator).thenComparing(OperatorKey::added))
                .toList();
    }
}
