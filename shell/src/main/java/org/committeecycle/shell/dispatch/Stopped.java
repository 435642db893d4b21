package org.committeecycle.shell.dispatch;

/** Ends a command with an exit code and one sentence for the person. */
public class Stopped extends RuntimeException {

    private final ExitCode code;

    public Stopped(ExitCode code, String sentence) {
        super(sentence);
        this.code = code;
    }

    ExitCode code() {
        return code;
    }
}
