package org.committeecycle.shell;

/** How this process of the software was started; the property {@code committee.mode}. */
enum StartMode {
    /** Headless, with a web server, until it is stopped. */
    SERVE,
    /** At a prompt, until the person leaves. */
    SHELL,
    /** One command. */
    ONCE,
    /** A year under a simulated clock, in a database of its own that is gone afterwards. */
    PLAY,
    /** One backup is put into an empty database; of all else, nothing runs. */
    RESTORE
}
