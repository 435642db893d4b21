package org.committeecycle.shell.play;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.committeecycle.domain.SimulatedClock;
import org.committeecycle.domain.cycle.SeatCalendar;
import org.committeecycle.domain.process.DueWork;
import org.committeecycle.domain.process.Incident;
import org.committeecycle.domain.process.Incidents;
import org.committeecycle.shell.dispatch.ExitCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Plays the lines of a chronicle: moves the clock, lets the diagrams do what is due, and has the command typed. */
@Component
class Player {

    /** After the last line the clock goes on until a step that fails has been tried for the last time. */
    private static final Duration ALL_TRIES = Duration.ofHours(2);

    private final ObjectProvider<SimulatedClock> clock;
    private final DueWork dueWork;
    private final Incidents incidents;
    private final Typist typist;

    Player(ObjectProvider<SimulatedClock> clock, DueWork dueWork, Incidents incidents, Typist typist) {
        this.clock = clock;
        this.dueWork = dueWork;
        this.incidents = incidents;
        this.typist = typist;
    }

    /** What is done about a line that fails: whoever only wants to know of it goes on. */
    interface OnFault {
        void fails(ChronicleLine line, ChronicleFault fault);
    }

    /** Stops the play. */
    private static final OnFault STOP = (line, fault) -> {
        throw fault;
    };

    /** Plays the chronicle to its end, telling of each date; stops at the first line that fails. */
    List<Played> play(Chronicle chronicle, Consumer<Played> told) {
        return play(chronicle, told, STOP);
    }

    /** Plays the chronicle to its end, telling of each date and of each line that fails. */
    List<Played> play(Chronicle chronicle, Consumer<Played> told, OnFault onFault) {
        List<Played> dates = new ArrayList<>();
        List<ChronicleLine> lines = chronicle.lines();
        Set<String> givenUp = new HashSet<>();
        int steps = 0;
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            ChronicleLine line = lines.get(i);
            boolean isLast = i + 1 == lines.size();
            steps += runUntil(chronicle, line, morning(line), givenUp, onFault);
            try {
                typist.type(chronicle, line);
            } catch (ChronicleFault fault) {
                onFault.fails(line, fault);
            }
            steps +=
                    runUntil(chronicle, line, isLast ? morning(line).plus(ALL_TRIES) : morning(line), givenUp, onFault);
            if (isLast || !lines.get(i + 1).date().equals(line.date())) {
                Played played = new Played(line.date(), lines.subList(first, i + 1), steps);
                dates.add(played);
                told.accept(played);
                first = i + 1;
                steps = 0;
            }
        }
        return dates;
    }

    private static Instant morning(ChronicleLine line) {
        return line.date()
                .atTime(SeatCalendar.MORNING)
                .atZone(SeatCalendar.ZONE)
                .toInstant();
    }

    private int runUntil(Chronicle chronicle, ChronicleLine line, Instant until, Set<String> givenUp, OnFault onFault) {
        int steps = 0;
        while (dueWork.runNext(until)) {
            steps++;
            for (Incident incident : incidents.open(Typist.isu())) {
                if (givenUp.add(incident.id())) {
                    onFault.fails(
                            line,
                            new ChronicleFault(
                                    ExitCode.FAILED,
                                    chronicle.file(),
                                    line.number(),
                                    "by this line a step had failed: " + incident.sentence()));
                }
            }
        }
        clock.getObject().moveTo(until);
        return steps;
    }
}
