package org.committeecycle.shell.dispatch;

/** How a command ended, as other programs see it. */
public enum ExitCode {
    /** What was asked was done, or shown. */
    DONE(0),
    /** Something broke, or a check did not hold. */
    FAILED(1),
    /** The words make no command. */
    USAGE(2),
    /** The rules do not allow it. */
    REFUSED(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
