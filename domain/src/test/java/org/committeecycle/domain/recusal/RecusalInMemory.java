package org.committeecycle.domain.recusal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;

/** Recusals in memory, for tests. */
public class RecusalInMemory implements RecusalStore {

    private record Key(Subject subject, StateCode member) {}

    private final Map<Key, Recusal> recusals = new LinkedHashMap<>();

    @Override
    public Optional<Recusal> find(Subject subject, StateCode member) {
        return Optional.ofNullable(recusals.get(new Key(subject, member)));
    }

    @Override
    public List<Recusal> of(Subject subject) {
        return recusals.values().stream()
                .filter(recusal -> recusal.subject().equals(subject))
                .toList();
    }

    @Override
    public List<Recusal> all() {
        return List.copyOf(recusals.values());
    }

    @Override
    public void keep(Recusal recusal) {
        recusals.put(new Key(recusal.subject(), recusal.member()), recusal);
    }
}
