package org.committeecycle.shell.process;

import java.time.Instant;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.process.Overviews;
import org.committeecycle.domain.process.StepNow;
import org.committeecycle.domain.process.Waiting;
import org.committeecycle.domain.process.YearOverview;
import org.committeecycle.shell.cycle.Years;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.CommandRegistration.OptionArity;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(group = "The year")
class OverviewCommands {

    private final Overviews overviews;
    private final Years years;
    private final Deadlines deadlines;

    OverviewCommands(Overviews overviews, Years years, Deadlines deadlines) {
        this.overviews = overviews;
        this.years = years;
        this.deadlines = deadlines;
    }

    @Example("cycle show 2025")
    @Command(
            command = "cycle show",
            alias = "cycle",
            description = "Shows where the year stands, and what waits for whom.")
    Shown show(
            Actor who,
            @Option(arity = OptionArity.ZERO_OR_ONE, description = "The year; the one under way when left out.")
                    @Nullable
                    Integer year) {
        YearOverview overview = overviews.year(who, years.or(year));
        return Shown.list(
                        overview.steps(),
                        "The year has no steps.",
                        Column.of("Step", StepNow::step),
                        Column.of("Name", StepNow::name),
                        Column.of("State", StepNow::state),
                        Column.of("When", StepNow::when))
                .saying("%s%s: %s.", overview.year(), overview.closed() ? ", closed" : "", overview.meeting())
                .and(
                        "Waiting",
                        overview.waiting(),
                        Column.of("What", OverviewCommands::what),
                        Column.of("On", OverviewCommands::on),
                        Column.of("Standing", Waiting::waits),
                        Column.of("Due", waiting -> inWords(waiting.due())))
                .withValue(overview);
    }

    @Example("milestone due")
    @Command(
            command = "milestone due",
            alias = "deadlines",
            description = "Shows what is due next for you, in order: tasks, decisions and steps of the year.")
    Shown due(Actor who) {
        List<Waiting> due = overviews.dueNext(who);
        return Shown.list(
                due,
                "Nothing is due.",
                Column.of("Due", waiting -> inWords(waiting.due())),
                Column.of("What", OverviewCommands::what),
                Column.of("On", OverviewCommands::on),
                Column.of("Standing", Waiting::waits));
    }

    private static String what(Waiting waiting) {
        return isStep(waiting) ? waiting.what() : waiting.itself().id() + " " + waiting.what();
    }

    private static Subject on(Waiting waiting) {
        return isStep(waiting) ? waiting.itself() : waiting.on();
    }

    private static boolean isStep(Waiting waiting) {
        return waiting.itself().kind() == Subject.Kind.MILESTONE;
    }

    private String inWords(@Nullable Instant due) {
        return due == null ? "no deadline" : deadlines.standing(due);
    }
}
