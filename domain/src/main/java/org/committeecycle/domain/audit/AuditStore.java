package org.committeecycle.domain.audit;

import java.util.List;
import java.util.Optional;

/** Keeps the audit, append-only; words alone can be exchanged, for the sentence of a redaction. */
public interface AuditStore {

    void append(SealedEntry entry);

    /** Bytes by chance, in hexadecimal digits, to be hashed with the words of one entry. */
    String salt();

    Optional<SealedEntry> find(AuditNumber number);

    /** The newest entry of the chain. */
    Optional<SealedEntry> last(AuditChain chain);

    /** The last number that was given in the chain; 0 before the first. */
    int lastPlace(AuditChain chain);

    /** The newest entries that the filter takes, oldest first. */
    List<AuditEntry> latest(AuditChain chain, AuditFilter filter);

    /** The newest changes, oldest first. */
    default List<AuditEntry> latest(int limit) {
        return latest(AuditChain.CHANGES, AuditFilter.newest(limit));
    }

    /** The entries behind that place, in their order, at most {@code limit}. */
    List<SealedEntry> behind(AuditChain chain, int place, int limit);

    /** What was recorded on entries of the audit themselves, in its order. */
    List<AuditEntry> redactions();

    /** Puts the sentence where the entry's words and salt were. */
    void redact(AuditNumber number, String sentence);
}
