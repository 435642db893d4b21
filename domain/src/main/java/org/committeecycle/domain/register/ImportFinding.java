package org.committeecycle.domain.register;

/** Something a reader of the file has to know, in one sentence, with the line it stands on. */
public record ImportFinding(int line, Severity severity, String sentence) {

    /** How much a finding weighs. */
    public enum Severity {
        /** The file is not imported until this is put right. */
        ERROR,
        /** The file is imported, and somebody should look at this. */
        WARNING
    }

    static ImportFinding error(int line, String sentence) {
        return new ImportFinding(line, Severity.ERROR, sentence);
    }

    static ImportFinding warning(int line, String sentence) {
        return new ImportFinding(line, Severity.WARNING, sentence);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
