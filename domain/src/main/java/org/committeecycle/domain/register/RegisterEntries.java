package org.committeecycle.domain.register;

import java.time.Clock;
import java.time.LocalDate;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Geneva;
import org.committeecycle.domain.Numbers;
import org.committeecycle.domain.Refused;
import org.jspecify.annotations.Nullable;

/** Checks and keeps single figures and words on reports; each gets a number and stays. */
class RegisterEntries {

    private static final String SERIES = "register";
    private static final int OPENED_FOR_SIGNATURE = 1997;

    private final RegisterStore store;
    private final Numbers numbers;
    private final Clock clock;

    RegisterEntries(RegisterStore store, Numbers numbers, Clock clock) {
        this.store = store;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Keeps a figure; refuses a value that the topic does not take and a day that cannot be. */
    Figure figure(Actor actor, State state, Topic topic, String value, LocalDate asOf, Source source) {
        checkFigure(asOf);
        Figure figure = new Figure(
                numbers.next(SERIES),
                state.code(),
                topic,
                topic.read(value),
                asOf,
                source,
                clock.instant(),
                actor.name());
        store.append(figure);
        return figure;
    }

    /** Keeps a word on a report: that it came in, or without a day of receipt that it was not in as of a day. */
    ReportEntry report(
            Actor actor,
            State state,
            int calendarYear,
            @Nullable LocalDate received,
            FormsSent forms,
            LocalDate asOf,
            Source source) {
        checkReport(state, calendarYear, received, asOf);
        ReportEntry entry = new ReportEntry(
                numbers.next(SERIES),
                state.code(),
                calendarYear,
                received,
                forms,
                asOf,
                source,
                clock.instant(),
                actor.name());
        store.append(entry);
        return entry;
    }

    void checkFigure(LocalDate asOf) {
        checkDay("as-of day", asOf);
    }

    void checkReport(State state, int calendarYear, @Nullable LocalDate received, LocalDate asOf) {
        Refused.unless(
                calendarYear > OPENED_FOR_SIGNATURE
                        && calendarYear <= Geneva.today(clock).getYear(),
                "%d is no calendar year for which there can be an Article 7 report yet.",
                calendarYear);
        checkDay("as-of day", asOf);
        if (received == null) {
            checkFallenDue(state, calendarYear, asOf);
        } else {
            checkDay("day of receipt", received);
            Refused.unless(
                    received.getYear() >= calendarYear,
                    "A report for %d cannot have come in on %s, before that year began.",
                    calendarYear,
                    DayInWords.of(received));
        }
    }

    private static void checkFallenDue(State state, int calendarYear, LocalDate asOf) {
        LocalDate due = Reporting.due(state, calendarYear);
        if (due == null) {
            throw new Refused("No Article 7 report for %d is due from %s.", calendarYear, state.nameInText());
        }
        Refused.unless(
                asOf.isAfter(due),
                "The report of %s for %d cannot be missing on %s: it is due on %s.",
                state.nameInText(),
                calendarYear,
                DayInWords.of(asOf),
                DayInWords.of(due));
    }

    private void checkDay(String what, LocalDate day) {
        Refused.unless(
                day.getYear() >= OPENED_FOR_SIGNATURE,
                "The %s %s lies before the Convention was opened for signature.",
                what,
                DayInWords.of(day));
        Refused.unless(!day.isAfter(Geneva.today(clock)), "The %s %s has not come yet.", what, DayInWords.of(day));
    }
}
