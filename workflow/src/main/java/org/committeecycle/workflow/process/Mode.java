package org.committeecycle.workflow.process;

/** How this process of the software was started; the property {@code committee.mode}. */
enum Mode {
    /** Headless: due work runs by itself. */
    SERVE,
    /** At a prompt: due work runs by itself while the prompt is open. */
    SHELL,
    /** One command: what it makes due is run before it ends. */
    ONCE,
    /** A year under a simulated clock: due work runs only when the clock is moved. */
    PLAY,
    /** A backup is put into an empty database: nothing runs, and nothing is made beside what the backup brings. */
    RESTORE;

    boolean runsDueWorkByItself() {
        return this == SERVE || this == SHELL;
    }
}
