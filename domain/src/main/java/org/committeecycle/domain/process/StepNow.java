package org.committeecycle.domain.process;

/**
 * A step of the year and how far it is.
 *
 * @param step its key, such as "pre-msp"
 * @param when its day in words, or for a finished step how it is dated in public, or why it was skipped
 */
public record StepNow(String step, String name, State state, String when) {

    /** How far a step is. */
    public enum State {
        /** Done, or a date that has passed. */
        DONE,
        /** Left out this year. */
        SKIPPED,
        /** Under way: its letter or paper is being worked on, its task is open and near, or the meeting is being held. */
        RUNNING,
        /** Not begun. */
        TO_COME
    }
}
