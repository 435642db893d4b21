package org.committeecycle.domain.audit;

import java.util.List;

/** Keeps the audit, append-only. */
public interface AuditStore {

    void append(AuditEntry entry);

    /** The newest entries, oldest first, at most {@code limit}. */
    List<AuditEntry> latest(int limit);
}
