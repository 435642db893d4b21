package org.committeecycle.shell.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.diagram.Course;
import org.committeecycle.domain.diagram.Simulation;
import org.committeecycle.domain.diagram.Simulations;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.dispatch.Stopped;
import org.committeecycle.shell.seat.Seat;
import org.springframework.stereotype.Component;

/** Plays years aside: one person at a time, for ten minutes at most, and nothing is left of them. */
@Component
class Sandboxes {

    private static final int LONGEST_IN_SECONDS = 600;

    private final Semaphore room = new Semaphore(1);

    /** Something that is done in a folder of its own. */
    interface Work {
        Simulation in(Path folder);
    }

    /** Does the work in a folder that is gone afterwards; refused while somebody else's goes on. */
    Simulation aside(Work work) {
        Refused.unless(room.tryAcquire(), "A year is being simulated already: try again when it is over.");
        try {
            Path folder = Files.createTempDirectory("simulated");
            try {
                return work.in(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } finally {
            room.release();
        }
    }

    /** The year with today's files and with the others, compared; or the one year where nothing is other. */
    Simulation play(Seat seat, Path folder, YearToPlay year, Simulations.Editions editions, List<String> moves) {
        long dates = year.dates();
        try (Sandbox then = Sandbox.begin(folder.resolve("then"), year.chronicle(), editions.then(), moves)) {
            if (!editions.isEdited() && moves.isEmpty()) {
                await(seat, dates, List.of(then));
                Course alone = then.course();
                return Simulations.compare(alone, alone);
            }
            try (Sandbox today =
                    Sandbox.begin(folder.resolve("today"), year.chronicle(), editions.today(), List.of())) {
                await(seat, 2 * dates, List.of(then, today));
                return Simulations.compare(today.course(), then.course());
            }
        }
    }

    private static void await(Seat seat, long dates, List<Sandbox> sandboxes) {
        int seconds = 0;
        for (Sandbox sandbox : sandboxes) {
            while (!sandbox.isOver()) {
                if (++seconds > LONGEST_IN_SECONDS) {
                    throw new Stopped(ExitCode.FAILED, "The year takes longer than ten minutes and was given up.");
                }
                int played = sandboxes.stream().mapToInt(Sandbox::dates).sum();
                seat.progress("Playing", (int) Math.min(played, dates - 1), (int) dates);
            }
        }
        seat.progress("Playing", (int) dates, (int) dates);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(folder)) {
            inside = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.deleteIfExists(path);
        }
    }
}
