package org.committeecycle.domain.register;

import java.util.List;

/**
 * What an import did, or would have done had the file been without errors.
 *
 * @param what what the file holds: States or figures
 * @param findings in the order of the file
 */
public record ImportReport(String what, int added, int changed, int unchanged, List<ImportFinding> findings) {

    public ImportReport {
        findings = List.copyOf(findings);
    }

    /** Whether the rows were taken in: one error, and none is. */
    public boolean isImported() {
        return findings.stream().noneMatch(ImportFinding::isError);
    }

    /** The findings that stopped the import. */
    public long errors() {
        return findings.stream().filter(ImportFinding::isError).count();
    }

    /** The outcome in one sentence. */
    public String sentence() {
        String counts = "%d new, %d changed, %d unchanged".formatted(added, changed, unchanged);
        return isImported()
                ? "Imported the %s: %s.".formatted(what, counts)
                : "Nothing was imported, because %s; the sound rows would be %s."
                        .formatted(
                                errors() == 1 ? "one finding is an error" : errors() + " findings are errors", counts);
    }
}
