package org.committeecycle.domain;

/** The door through which an actor came in; the audit names it. */
public enum Channel {
    /** The shell on the machine itself. */
    LOCAL,
    /** A line of a chronicle. */
    CHRONICLE,
    /** A press or a command in Slack. */
    SLACK,
    /** A step or timer of a diagram. */
    ENGINE
}
