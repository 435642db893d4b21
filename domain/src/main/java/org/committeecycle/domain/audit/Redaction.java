package org.committeecycle.domain.audit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of an entry, to be taken out: asked for by one person, confirmed by another one.
 *
 * @param number the entry whose words are meant
 */
public record Redaction(AuditNumber number, AuditEntry asked, @Nullable AuditEntry confirmed) {

    static final String ASKED = "redaction asked for: ";
    static final String CONFIRMED = "redaction confirmed";

    /** Reads the redactions from what was recorded on entries of the audit, in its order. */
    static Collection<Redaction> all(List<AuditEntry> recorded) {
        Map<AuditNumber, Redaction> found = new LinkedHashMap<>();
        for (AuditEntry entry : recorded) {
            AuditNumber number = AuditNumber.of(entry.subject().id());
            Redaction known = found.get(number);
            if (known == null && entry.words().startsWith(ASKED)) {
                found.put(number, new Redaction(number, entry, null));
            } else if (known != null
                    && known.mayBeConfirmedBy(entry.actor())
                    && entry.words().equals(CONFIRMED)) {
                found.put(number, new Redaction(number, known.asked(), entry));
            }
        }
        return found.values();
    }

    static Optional<Redaction> of(AuditNumber number, List<AuditEntry> recorded) {
        return all(recorded).stream()
                .filter(redaction -> redaction.number().equals(number))
                .findFirst();
    }

    /** Why, in the words of whoever asked. */
    public String reason() {
        return asked.words().substring(ASKED.length());
    }

    boolean mayBeConfirmedBy(String person) {
        return confirmed == null && !person.equals(asked.actor());
    }

    /** Whether it took place after the entry was written. */
    boolean isLaterThan(AuditEntry entry) {
        return confirmed != null
                && (entry.number().chain() != AuditChain.CHANGES
                        || asked.number().place() > entry.number().place());
    }

    /** What stands where the words were. */
    String sentence() {
        return "Taken out: asked for by %s (%s), confirmed by %s (%s)."
                .formatted(
                        asked.actor(),
                        asked.number(),
                        confirmed == null ? "nobody" : confirmed.actor(),
                        confirmed == null ? "not yet" : confirmed.number());
    }
}
