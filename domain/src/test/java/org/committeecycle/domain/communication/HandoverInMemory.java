package org.committeecycle.domain.communication;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.committeecycle.domain.StateCode;

/** Hand-overs in memory, for tests. */
public class HandoverInMemory implements HandoverStore {

    private final SortedMap<String, Handover> handovers = new TreeMap<>();
    private boolean served;

    @Override
    public void add(Handover handover) {
        handovers.put(key(handover.communication(), handover.recipient()), handover);
    }

    @Override
    public void alone(String communication, StateCode recipient) {
        // one thread is alone anyway
    }

    @Override
    public Optional<Handover> find(String communication, StateCode recipient) {
        return Optional.ofNullable(handovers.get(key(communication, recipient)));
    }

    @Override
    public List<Handover> of(String communication) {
        return handovers.values().stream()
                .filter(handover -> handover.communication().equals(communication))
                .toList();
    }

    @Override
    public void replace(Handover handover) {
        Objects.requireNonNull(handovers.replace(key(handover.communication(), handover.recipient()), handover));
    }

    @Override
    public void note(Handover handover) {
        replace(handover);
    }

    @Override
    public void serve(boolean byMail) {
        served = byMail;
    }

    @Override
    public boolean isServed() {
        return served;
    }

    @Override
    public List<Handover> unsettled() {
        return handovers.values().stream()
                .filter(handover -> !handover.isSettled())
                .toList();
    }

    private static String key(String communication, StateCode recipient) {
        return communication + " " + recipient;
    }
}
