package org.committeecycle.domain.archive;

import java.util.List;
import java.util.Map;
import org.committeecycle.domain.Subject;

/**
 * A year in one file.
 *
 * @param rows how many rows each of its sheets has, by the sheet's name
 * @param files how many letters, papers and other files that were put out it holds
 * @param missing the keys of files that were put out and were not there any more
 * @param seal SHA-256 of its list of contents, which holds the SHA-256 of all else
 */
public record YearArchive(int year, Map<String, Long> rows, int files, List<String> missing, String seal) {

    /** What the audit says it was about. */
    public Subject subject() {
        return Subject.of(Subject.Kind.ARCHIVE, String.valueOf(year));
    }

    /** What is in it, in words. */
    public String contents() {
        return "%d rows in %d sheets and %d files"
                .formatted(rows.values().stream().mapToLong(Long::longValue).sum(), rows.size(), files);
    }
}
