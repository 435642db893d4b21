package org.committeecycle.domain;

/** The door through which an actor came in; the audit names it. */
public enum Channel {
    /** The shell on the machine itself. */
    LOCAL,
    /** The shell of a served house, reached by SSH with a key of one's own. */
    SSH,
    /** The web page of a served house, with a password of one's own. */
    WEB,
    /** A line of a chronicle. */
    CHRONICLE,
    /** A press or a command in Slack. */
    SLACK,
    /** A step or timer of a diagram. */
    ENGINE
}
