package org.committeecycle.domain.paper;

import java.time.LocalDate;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.SeatCalendar;
import org.committeecycle.domain.cycle.Step;
import org.committeecycle.domain.cycle.When;

/** The day of the year on which the paper is due, up to its last hour at the seat. */
class PaperDeadline {

    private final Cycles cycles;
    private final Deadlines deadlines;

    PaperDeadline(Cycles cycles, Deadlines deadlines) {
        this.cycles = cycles;
        this.deadlines = deadlines;
    }

    boolean isOver(int year) {
        LocalDate due = cycles.require(year).milestone(Step.MSP_PAPER.key()).date();
        return deadlines.now().isAfter(SeatCalendar.endOf(due));
    }

    /** Closes the step of the year, unless somebody closed it before. */
    void close(Actor actor, int year, When when) {
        if (cycles.require(year).milestone(Step.MSP_PAPER.key()).isOpen()) {
            cycles.complete(actor, year, Step.MSP_PAPER.key(), when);
        }
    }
}
