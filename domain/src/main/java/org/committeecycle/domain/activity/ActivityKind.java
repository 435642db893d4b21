package org.committeecycle.domain.activity;

/** What kind of act an entry of the log tells; the paper has one sentence pattern for each. */
public enum ActivityKind {
    /** The Committee's own first meeting of the year. */
    INITIAL_MEETING,
    /** A meeting with somebody. */
    MEETING,
    /** A letter or communication sent. */
    LETTER,
    /** A letter or information received. */
    RECEIVED,
    /** A workshop or similar event. */
    WORKSHOP,
    /** A document submitted to a meeting. */
    SUBMISSION,
    /** A decision of the Committee. */
    DECISION,
    /** An allegation or concern brought forward by somebody else. */
    ALLEGATION,
    /** A dialogue that goes on, without a single act. */
    DIALOGUE
}
