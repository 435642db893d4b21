package org.committeecycle.shell.cycle;

import org.committeecycle.domain.cycle.Cycles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows which year a command means when it names none. */
@Component
public class Years {

    private final Cycles cycles;

    Years(Cycles cycles) {
        this.cycles = cycles;
    }

    /** The year given, or the one under way, or the last one when all are closed. */
    public int or(@Nullable Integer year) {
        return year != null ? year : cycles.currentOrLast().year();
    }
}
