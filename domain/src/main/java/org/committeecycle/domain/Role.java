package org.committeecycle.domain;

/** What a person, or the software itself, is allowed to be in this house. */
public enum Role {
    /** Acts for a member of the Committee. */
    DELEGATE,
    /** Works in the secretariat and records what happened. */
    OPERATOR,
    /** Changes the diagrams, tables, forms and templates. */
    PROCESS_OWNER,
    /** Reads everything and changes nothing. */
    AUDITOR,
    /** The diagrams acting on their own: a timer, a step. */
    SYSTEM
}
