package org.committeecycle.domain.approval;

/** Where an approval stands; the diagram branches on the word. */
public enum Outcome {
    /** Waits for members, without a deadline that runs. */
    WAITING,
    /** Waits for members, and a deadline runs. */
    WAITING_UNTIL_DEADLINE,
    /** Adopted. */
    ADOPTED,
    /** Not adopted: an objection stood at the deadline, the Chair declined, or not all agreed in time. */
    NOT_ADOPTED,
    /** Taken back before it was decided. */
    WITHDRAWN;

    public boolean isOpen() {
        return this == WAITING || this == WAITING_UNTIL_DEADLINE;
    }
}
