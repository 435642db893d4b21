package org.committeecycle.domain.audit;

import java.time.Instant;
import java.util.Locale;
import org.committeecycle.domain.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are looked for.
 *
 * @param by a part of the name of whoever acted
 * @param since not before that instant
 * @param limit at most so many, the newest
 */
public record AuditFilter(@Nullable String by, @Nullable Subject subject, @Nullable Instant since, int limit) {

    /** The newest entries, whatever they say. */
    public static AuditFilter newest(int limit) {
        return new AuditFilter(null, null, null, limit);
    }

    /** Whether the entry is one of those, the limit apart. */
    public boolean takes(AuditEntry entry) {
        return (by == null || lower(entry.actor()).contains(lower(by)))
                && (subject == null || entry.subject().equals(subject))
                && (since == null || !entry.at().isBefore(since));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
