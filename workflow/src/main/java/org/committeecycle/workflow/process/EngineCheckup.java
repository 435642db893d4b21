package org.committeecycle.workflow.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.process.Checkup;
import org.committeecycle.domain.process.DueWork;
import org.committeecycle.domain.process.Finding;
import org.committeecycle.domain.process.IncidentStore;
import org.springframework.stereotype.Component;

/** Looks whether the diagrams go on: what is due is done soon, and nothing was given up. */
@Component
class EngineCheckup implements Checkup {

    private static final String PART = "Diagrams";
    private static final String WORK = "Due work";
    private static final Duration SOON = Duration.ofMinutes(2);

    private final DueWork work;
    private final IncidentStore incidents;
    private final Clock clock;

    EngineCheckup(DueWork work, IncidentStore incidents, Clock clock) {
        this.work = work;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Override
    public List<Finding> findings() {
        return List.of(failed(), overdue());
    }

    private Finding failed() {
        int givenUp = incidents.open().size();
        if (givenUp > 0) {
            return Finding.attention(
                    PART,
                    givenUp == 1 ? "One step failed for good." : givenUp + " steps failed for good.",
                    "'incident list' says why; mend the cause, then 'incident retry'.");
        }
        int again = incidents.triedAgain().size();
        return Finding.fine(
                PART,
                again == 0
                        ? "No step failed for good."
                        : "No step failed for good; %s failed and %s tried again by %s."
                                .formatted(
                                        again == 1 ? "one" : String.valueOf(again),
                                        again == 1 ? "is" : "are",
                                        again == 1 ? "itself" : "themselves"));
    }

    private Finding overdue() {
        Optional<Instant> due =
                work.nextDue().filter(at -> at.isBefore(clock.instant().minus(SOON)));
        return due.map(at -> Finding.attention(
                        WORK,
                        "Work has been due since %s and nobody does it.".formatted(Deadlines.inWords(at)),
                        "Start a server with 'committee serve', or see why it stands still."))
                .orElse(Finding.fine(WORK, "What is due is done."));
    }
}
