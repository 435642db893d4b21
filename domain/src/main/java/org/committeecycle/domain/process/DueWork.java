package org.committeecycle.domain.process;

import java.time.Instant;
import java.util.Optional;

/** What the diagrams have to do at an instant of their own: timers that end, letters to produce, attempts to repeat. */
public interface DueWork {

    /** When the earliest piece of work falls due; empty when nothing waits for a time. */
    Optional<Instant> nextDue();

    /**
     * Under a simulated clock: moves the clock to the instant of the earliest piece of work that is due by then and does
     * it; answers false when there is none. Work that fails is tried again later, as always.
     */
    boolean runNext(Instant until);

    /** Does everything that is due now, as one command must before it ends; answers how many pieces were done. */
    int runAllNow();
}
