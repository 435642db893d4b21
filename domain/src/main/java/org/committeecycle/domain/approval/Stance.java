package org.committeecycle.domain.approval;

/** What a member says to a text. */
public enum Stance {
    /** Agrees expressly. */
    AGREES,
    /** Objects, with a text that says why. */
    OBJECTS,
    /** Needs time: holds the decision up to a limit of its own. */
    HOLDS
}
