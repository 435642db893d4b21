package org.committeecycle.shell.ssh;

import java.util.List;
import org.committeecycle.shell.dispatch.Dispatcher;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.seat.Seat;

/**
 * A command as a client sends it: a line with words as a person types them, or, from the launcher, words that each follow a
 * unit separator, because a line cannot hold every word.
 */
record OneCommand(String sent) {

    private static final String SEPARATOR = "\u001f";

    /** Whether it only asks how the house does. */
    boolean isForTheDoctor() {
        return sent.replace(SEPARATOR, " ").strip().matches("doctor( --json)?");
    }

    ExitCode run(Dispatcher dispatcher, Seat seat) {
        return sent.startsWith(SEPARATOR)
                ? dispatcher.run(seat, List.of(sent.substring(1).split(SEPARATOR, -1)))
                : dispatcher.run(seat, sent);
    }
}
