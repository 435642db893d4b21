package org.committeecycle.bot.process;

import java.util.List;
import java.util.stream.Stream;
import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Lines;
import org.committeecycle.domain.process.StepNow;
import org.committeecycle.domain.process.StepNow.State;
import org.committeecycle.domain.process.YearOverview;

/** The steps of a year by how far they are, as mrkdwn. */
final class YearLines {

    private static final int LONGEST = 120;

    private YearLines() {}

    /** Each state that any step is in, with its steps. */
    static List<String> of(YearOverview year, int most) {
        return Stream.of(
                        group("Done", year, State.DONE, most),
                        group("Left out", year, State.SKIPPED, most),
                        group("Running", year, State.RUNNING, most),
                        group("To come", year, State.TO_COME, most))
                .flatMap(group -> group)
                .toList();
    }

    /** How many steps are done, and which are running and come next. */
    static List<String> position(YearOverview year, int most) {
        long done = year.those(State.DONE).size();
        long left = year.steps().size() - year.those(State.SKIPPED).size();
        return Stream.of(
                        Stream.of("%d of %d steps are done.".formatted(done, left)),
                        group("Running", year, State.RUNNING, most),
                        group("To come", year, State.TO_COME, most))
                .flatMap(group -> group)
                .toList();
    }

    private static Stream<String> group(String title, YearOverview year, State state, int most) {
        List<String> steps = year.those(state).stream().map(YearLines::line).toList();
        return steps.isEmpty()
                ? Stream.empty()
                : Stream.of("*%s*\n%s".formatted(title, Lines.first(most, LONGEST, steps)));
    }

    private static String line(StepNow step) {
        return Cut.escaped("%s: %s".formatted(step.name(), step.when()));
    }
}
