package org.committeecycle.shell.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.Milestone;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.CommandRegistration.OptionArity;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "milestone", group = "The year")
class MilestoneCommands {

    private static final String YEAR = "The year; the one under way when left out.";
    private static final String STEP = "The step, such as reporting-reminder.";

    private final Cycles cycles;
    private final Years years;
    private final Deadlines deadlines;

    MilestoneCommands(Cycles cycles, Years years, Deadlines deadlines) {
        this.cycles = cycles;
        this.years = years;
        this.deadlines = deadlines;
    }

    @SuppressWarnings("unchecked")
    static Column<Milestone>[] columns() {
        return new Column[] {
            Column.of("Step", Milestone::key),
            Column.of("Name", Milestone::name),
            Column.of("Day", Milestone::date),
            Column.of("", (Milestone milestone) -> milestone.tentative() ? "tentative" : ""),
            Column.of("State", (Milestone milestone) -> milestone.isOpen() ? "to come" : milestone.state()),
            Column.of("In words", Milestone::words)
        };
    }

    @Example("milestone list 2025")
    @Command(command = "list", alias = "milestones", description = "Shows the steps of a year with their days.")
    Shown list(@Option(arity = OptionArity.ZERO_OR_ONE, description = YEAR) @Nullable Integer year) {
        return Shown.list(cycles.require(years.or(year)).milestones(), "The year has no steps.", columns());
    }

    @Example("milestone plan reporting-reminder --on 2025-03-17")
    @Command(command = "plan", description = "Sets the day of a step; what hangs on it follows.")
    Done plan(
            Actor who,
            @Option(required = true, description = STEP) String step,
            @Option(required = true, description = "The day.") LocalDate on,
            @Option(description = "The day may still move.") boolean tentative,
            @Option(description = YEAR) @Nullable Integer year) {
        int of = years.or(year);
        cycles.plan(who, of, step, on, tentative);
        return Done.that(
                        "'%s' is planned for %s%s.",
                        name(of, step), When.on(on).text(), tentative ? ", tentatively" : "")
                .next("milestone list %s", of);
    }

    @Example("milestone done reporting-workshop --on 2025-03-26")
    @Command(command = "done", description = "Records that a step was done: on a day, over some days, or in words.")
    Done done(
            Actor who,
            @Option(required = true, description = STEP) String step,
            @Option(description = "The day; today when nothing is said.") @Nullable LocalDate on,
            @Option(description = "The first of several days.") @Nullable LocalDate from,
            @Option(description = "The last of several days.") @Nullable LocalDate to,
            @Option(description = "Words, where the day is not public.") @Nullable String words,
            @Option(description = "The day by which words are put in order.") @Nullable LocalDate orderedAs,
            @Option(description = YEAR) @Nullable Integer year) {
        int of = years.or(year);
        When when = new Days(on, from, to, words, orderedAs).or(deadlines.today());
        cycles.complete(who, of, step, when);
        return Done.that("'%s' is done, %s.", name(of, step), when.text()).next("cycle show %s", of);
    }

    @Example("milestone skip reporting-workshop --reason 'The other committees held one of their own'")
    @Command(command = "skip", description = "Leaves a step out this year.")
    Done skip(
            Actor who,
            @Option(required = true, description = STEP) String step,
            @Option(required = true, description = "Why.") String reason,
            @Option(description = YEAR) @Nullable Integer year) {
        int of = years.or(year);
        cycles.skip(who, of, step, reason);
        return Done.that("'%s' is left out in %s: %s", name(of, step), of, reason)
                .next("cycle show %s", of);
    }

    @Example("milestone add retreat 'Retreat on cooperation' --on 2025-09-10 --reason 'Agreed at the initial meeting'")
    @Command(command = "add", description = "Adds a step that a usual year does not have.")
    Done add(
            Actor who,
            @Option(required = true, description = "A short name for the step, such as retreat.") String key,
            @Option(required = true, description = "What the step is called.") String name,
            @Option(required = true, description = "The day.") LocalDate on,
            @Option(required = true, description = "Why.") String reason,
            @Option(description = YEAR) @Nullable Integer year) {
        int of = years.or(year);
        cycles.add(who, of, key, name, on, reason);
        return Done.that(
                        "'%s' is a step of %s, planned for %s.",
                        name, of, When.on(on).text())
                .next("milestone done %s", key);
    }

    @Example("milestone repeat reporting-workshop --on 2025-10-02 --reason 'Many could not attend'")
    @Command(command = "repeat", description = "Has a finished step done once more.")
    Done repeat(
            Actor who,
            @Option(required = true, description = STEP) String step,
            @Option(required = true, description = "The day.") LocalDate on,
            @Option(required = true, description = "Why.") String reason,
            @Option(description = YEAR) @Nullable Integer year) {
        int of = years.or(year);
        String key = cycles.repeat(who, of, step, on, reason);
        return Done.that(
                        "'%s' is a step of %s, planned for %s.",
                        name(of, key), of, When.on(on).text())
                .next("milestone done %s", key);
    }

    @Example("milestone holiday 2025-12-25 'Christmas Day'")
    @Command(command = "holiday", description = "Enters a holiday of the United Nations at Geneva.")
    Done holiday(
            Actor who,
            @Option(required = true, description = "The day.") LocalDate day,
            @Option(required = true, description = "What the holiday is called.") String name) {
        deadlines.addHoliday(who, day, name);
        return Done.that("%s is a holiday: %s.", When.on(day).text(), name).next("milestone holidays");
    }

    @Example("milestone holidays")
    @Command(command = "holidays", description = "Shows the holidays that deadlines leave out.")
    Shown holidays() {
        return Shown.list(
                        List.copyOf(deadlines.holidays().entrySet()),
                        "No holiday is entered: deadlines leave out weekends only.",
                        Column.of("Day", Map.Entry::getKey),
                        Column.of("Holiday", Map.Entry::getValue))
                .withValue(deadlines.holidays());
    }

    private String name(int year, String step) {
        return cycles.require(year).milestone(step).name();
    }
}
