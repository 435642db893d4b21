package org.committeecycle.shell.play;

import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.dispatch.Stopped;

/** What is wrong at a line of a chronicle, as {@code FILE:LINE: reason}. */
final class ChronicleFault extends Stopped {

    private final String reason;

    ChronicleFault(ExitCode code, String file, int line, String reason) {
        super(code, "%s:%s: %s".formatted(file, line, reason));
        this.reason = reason;
    }

    /** Why, without the place. */
    String reason() {
        return reason;
    }
}
