package org.committeecycle.domain.approval;

/** What a member says to a text. */
public enum Stance {
    /** Agrees expressly. */
    AGREES,
    /** Objects, with a text that says why. */
    OBJECTS,
    /** Does not agree to the text as it stands, and says what should change; until then it counts as an objection. */
    ASKS_FOR_CHANGES,
    /** Needs time: holds the decision up to a limit of its own. */
    HOLDS;

    /** Whether it stands against the text until its member withdraws it or the text changes. */
    public boolean opposes() {
        return this == OBJECTS || this == ASKS_FOR_CHANGES;
    }
}
