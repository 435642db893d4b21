package org.committeecycle.shell.cases;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.shell.activity.Told;
import org.committeecycle.shell.cycle.Days;
import org.committeecycle.shell.cycle.Years;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Phrase;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

/** What the log is told; an act on a case is the Committee's engagement on it, which is why this stands with the cases. */
@Command(command = "activity", group = "The log")
class ActivityRecordCommands {

    private static final String THEME = "A word that joins acts in one paragraph, such as article-9.";
    private static final String ACTION = "The action and its plan, such as 'Action 48 of the SRAAP'.";
    private static final String WITH = "Who took part, in what rank, as a sentence names them; may be repeated.";
    private static final String PLACE = "Where, as a sentence says it: 'in Geneva'.";
    private static final String WHAT = "What was done or sent, as the sentence goes on.";
    private static final String TEXT = "Further whole sentences.";

    private final Activities activities;
    private final Cases cases;
    private final Cycles cycles;
    private final Years years;
    private final Deadlines deadlines;

    ActivityRecordCommands(Activities activities, Cases cases, Cycles cycles, Years years, Deadlines deadlines) {
        this.activities = activities;
        this.cases = cases;
        this.cycles = cycles;
        this.years = years;
        this.deadlines = deadlines;
    }

    @Example("activity record meeting --on 2025-02-18 --case 2025-1"
            + " --with 'the Permanent Representative of Avalon to the United Nations in Geneva'")
    @Command(command = "record", description = "Records an act in the log, for the Committee to read.")
    Done record(
            Actor who,
            @Option(required = true, description = "What kind of act it was.") ActivityKind kind,
            @Option(description = "The day; today when nothing is said.") @Nullable LocalDate on,
            @Option(description = "The first of several days.") @Nullable LocalDate from,
            @Option(description = "The last of several days.") @Nullable LocalDate to,
            @Option(description = "Words, where the day is not public.") @Nullable String wordsForDay,
            @Option(description = "The day by which words are put in order.") @Nullable LocalDate orderedAs,
            @Option(longNames = "case", description = "The case it belongs to, such as 2025-1.") @Nullable
                    String reference,
            @Option(description = THEME) @Nullable String theme,
            @Option(description = ACTION) @Nullable String action,
            @Option(description = WITH) @Nullable List<Phrase> with,
            @Option(description = PLACE) @Nullable String place,
            @Option(description = WHAT) @Nullable String what,
            @Option(description = TEXT) @Nullable String text,
            @Option(description = "The step of the year that was done by it.") @Nullable String step,
            @Option(description = "The year; the one under way when left out.") @Nullable Integer year) {
        int of = years.or(year);
        When when = new Days(on, from, to, wordsForDay, orderedAs).or(deadlines.today());
        Told told = new Told(theme, action, with, place, what, text);
        Activity recorded = reference == null
                ? onTheYear(who, of, told.of(kind, when, cycles.require(of).subject()), step)
                : onACase(who, of, told.of(kind, when, Case.subject(reference)), step);
        Done done = Done.that("Activity %s is recorded, %s.", recorded.number(), when.text())
                .with(recorded);
        return step == null
                ? done.next("activity show %s", recorded.number())
                : done.also("The step '%s' is done.", step).next("cycle show %s", of);
    }

    private Activity onTheYear(Actor who, int year, Facts facts, @Nullable String step) {
        return step == null ? activities.record(who, year, facts) : activities.recordStep(who, year, facts, step);
    }

    private Activity onACase(Actor who, int year, Facts facts, @Nullable String step) {
        Refused.unless(step == null, "A step of the year is not closed by an act on a case.");
        return cases.engage(who, year, facts);
    }

    @Example("activity correct 7 --on 2025-02-19")
    @Command(
            command = "correct",
            description = "Records an entry anew in place of a wrong one; what is left out stays.")
    Done correct(
            Actor who,
            @Option(required = true, description = "The number of the wrong entry.") EntryNumber number,
            @Option(description = "What kind of act it was.") @Nullable ActivityKind kind,
            @Option(description = "The day.") @Nullable LocalDate on,
            @Option(description = "The first of several days.") @Nullable LocalDate from,
            @Option(description = "The last of several days.") @Nullable LocalDate to,
            @Option(description = "Words, where the day is not public.") @Nullable String wordsForDay,
            @Option(description = "The day by which words are put in order.") @Nullable LocalDate orderedAs,
            @Option(description = THEME) @Nullable String theme,
            @Option(description = ACTION) @Nullable String action,
            @Option(description = WITH) @Nullable List<Phrase> with,
            @Option(description = PLACE) @Nullable String place,
            @Option(description = WHAT) @Nullable String what,
            @Option(description = TEXT) @Nullable String text) {
        Facts old = activities.require(who, number).facts();
        Days days = new Days(on, from, to, wordsForDay, orderedAs);
        Facts corrected = new Told(theme, action, with, place, what, text)
                .over(old, kind == null ? old.kind() : kind, days.areSaid() ? days.or(deadlines.today()) : old.when());
        Refused.unless(!corrected.equals(old), "Nothing would change: say what was wrong.");
        Activity recorded = activities.correct(who, number, corrected);
        return Done.that("Activity %s stands in place of %s; both stay readable.", recorded.number(), number)
                .next("activity show %s", recorded.number())
                .with(recorded);
    }
}
