package org.committeecycle.domain.audit;

/** The two rows of entries; each hangs together by itself, so that whoever only reads never waits for a change. */
public enum AuditChain {
    /** What was changed. */
    CHANGES("", "audit"),
    /** What was typed at a shell. */
    TRANSCRIPTS("T", "transcript");

    private final String letter;
    private final String series;

    AuditChain(String letter, String series) {
        this.letter = letter;
        this.series = series;
    }

    /** The row of numbers from which its entries are numbered. */
    public String series() {
        return series;
    }

    /** The number of its entry in that place, beginning with 1. */
    public AuditNumber number(int place) {
        return new AuditNumber(letter + place);
    }

    String letter() {
        return letter;
    }
}
