package org.committeecycle.domain.diagram;

import java.time.Instant;

/**
 * Something of a played year, at its instant.
 *
 * @param key tells it from everything else of the year, and finds it again in the same year with other diagrams
 * @param what in words, without the time
 * @param who whom it concerns: the owner of a task, the members, the recipients of a letter
 */
public record Moment(Kind kind, String key, Instant at, String what, String who) {

    /** What can be on a year's calendar. */
    public enum Kind {
        /** A step of the year. */
        STEP,
        /** Something is asked of somebody. */
        TASK,
        /** Until when something is asked. */
        DEADLINE,
        /** The end of a silence. */
        SILENCE,
        /** The Committee has decided. */
        DECISION,
        /** A letter has gone out. */
        LETTER
    }
}
