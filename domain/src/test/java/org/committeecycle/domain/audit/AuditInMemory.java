package org.committeecycle.domain.audit;

import java.util.ArrayList;
import java.util.List;

/** The audit in memory, for tests. */
public class AuditInMemory implements AuditStore {

    private final List<AuditEntry> entries = new ArrayList<>();

    @Override
    public void append(AuditEntry entry) {
        entries.add(entry);
    }

    @Override
    public List<AuditEntry> latest(int limit) {
        return List.copyOf(entries.subList(Math.max(0, entries.size() - limit), entries.size()));
    }
}
