package org.committeecycle.shell.dispatch;

import org.committeecycle.domain.process.DueWork;
import org.committeecycle.shell.seat.Seat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Does what a change has made due, letters above all, before a process that runs one command ends: nobody else may be
 * there to do it. A read and a dry run leave everything as it is.
 */
@Component
class DueAfterwards {

    private final ObjectProvider<DueWork> work;
    private final boolean endsNow;

    DueAfterwards(ObjectProvider<DueWork> work, @Value("${committee.mode:}") String mode) {
        this.work = work;
        this.endsNow = mode.equals("once");
    }

    void run(Seat seat) {
        if (endsNow) {
            int steps = work.getObject().runAllNow();
            if (steps > 0) {
                seat.err()
                        .println(
                                steps == 1
                                        ? "The diagrams went one step on."
                                        : "The diagrams went %s steps on.".formatted(steps));
            }
        }
    }
}
