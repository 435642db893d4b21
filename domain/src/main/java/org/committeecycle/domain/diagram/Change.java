package org.committeecycle.domain.diagram;

/**
 * One difference between two editions of a file, in plain words.
 *
 * @param file the file's name
 * @param id the part's id, so that a picture can mark it; empty when the whole file is meant
 * @param kind whether the part is new, gone or changed
 * @param sentence for example {@code The silence period of 'Put the letter to the members' is 5 working days, was 10 working days.}
 * @param ruleOfProcedure whether it changes who decides and how, who is eligible, how long a silence lasts or how a finding
 *     comes about, which takes a recorded decision of the Committee
 */
public record Change(String file, String id, Kind kind, String sentence, boolean ruleOfProcedure) {

    /** What happened to the part. */
    public enum Kind {
        /** It was not there before. */
        ADDED,
        /** It is not there any more. */
        REMOVED,
        /** Something on it differs. */
        CHANGED
    }
}
