package org.committeecycle.domain.backup;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.committeecycle.domain.Subject;

/**
 * Everything that the house held at one moment, in one file.
 *
 * @param takenAt the moment
 * @param tables how many tables it holds, with {@code rows} in all
 * @param files how many letters, papers and other files that were put out
 * @param seal SHA-256 over the list of what is in it; kept elsewhere, it tells whether the file is still the same
 */
public record Backup(Instant takenAt, int tables, long rows, int files, String seal) {

    /** What the audit says it was about. */
    public Subject subject() {
        return Subject.of(
                Subject.Kind.BACKUP, takenAt.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** What is in it, in words. */
    public String contents() {
        return "%d rows in %d tables and %d files".formatted(rows, tables, files);
    }
}
