package org.committeecycle.domain.register;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.committeecycle.domain.register.YearlyReport.Standing;
import org.jspecify.annotations.Nullable;

/** One State's Article 7 reports as they stood on a day, worked out from what was recorded of them. */
final class Reporting {

    private static final int DAYS_FOR_THE_FIRST = 180;

    private final State state;
    private final List<ReportEntry> entries;
    private final LocalDate day;

    Reporting(State state, List<ReportEntry> entries, LocalDate day) {
        this.state = state;
        this.day = day;
        this.entries = entries.stream()
                .filter(entry ->
                        entries.stream().noneMatch(later -> later.number() > entry.number() && later.corrects(entry)))
                .toList();
    }

    /** The first report is due 180 days after entry into force, each other on 30 April of the year after its own. */
    static @Nullable LocalDate due(State state, int calendarYear) {
        Optional<LocalDate> entryIntoForce = state.entryIntoForce(LocalDate.of(calendarYear, Month.DECEMBER, 31));
        if (entryIntoForce.isEmpty()) {
            return null;
        }
        LocalDate due = entryIntoForce.get().getYear() == calendarYear
                ? entryIntoForce.get().plusDays(DAYS_FOR_THE_FIRST)
                : LocalDate.of(calendarYear + 1, Month.APRIL, 30);
        return state.isPartyOn(due) ? due : null;
    }

    /** What each source said last of each report. */
    List<ReportEntry> inForce() {
        return entries;
    }

    /** The facts on which letters are chosen. */
    ReportingFacts facts() {
        int year = day.getYear() - 1;
        return new ReportingFacts(
                year,
                hasFallenDue(year) && report(year).standing() == Standing.MISSING,
                missingYears(),
                latestYearsWithoutArticles345());
    }

    /** Whether any source has said anything on any report by the day. */
    boolean isKnown() {
        return entries.stream()
                .anyMatch(entry -> entry.isInOn(day) || !entry.asOf().isAfter(day));
    }

    /** The report for the calendar year. */
    YearlyReport report(int calendarYear) {
        LocalDate due = due(state, calendarYear);
        List<ReportEntry> parts = ofYear(calendarYear).stream()
                .filter(entry -> entry.isInOn(day))
                .sorted(Comparator.comparing(ReportEntry::received))
                .toList();
        LocalDate received = parts.isEmpty() ? null : parts.get(0).received();
        FormsSent forms = parts.stream().map(ReportEntry::forms).reduce(FormsSent.notNoted(), FormsSent::and);
        return new YearlyReport(state, calendarYear, due, standing(calendarYear, due, received), received, forms);
    }

    private Standing standing(int calendarYear, @Nullable LocalDate due, @Nullable LocalDate received) {
        if (received != null) {
            return due != null && received.isAfter(due) ? Standing.RECEIVED_LATE : Standing.RECEIVED;
        }
        if (due == null) {
            return Standing.NONE_DUE;
        }
        if (!day.isAfter(due)) {
            return Standing.NOT_YET_DUE;
        }
        return ofYear(calendarYear).stream().anyMatch(entry -> entry.saysMissing(due, day))
                ? Standing.MISSING
                : Standing.UNKNOWN;
    }

    private List<Integer> missingYears() {
        return yearsFallenDue()
                .filter(year -> report(year).standing() == Standing.MISSING)
                .boxed()
                .toList();
    }

    private int latestYearsWithoutArticles345() {
        int without = 0;
        for (int year :
                yearsFallenDue().boxed().sorted(Comparator.reverseOrder()).toList()) {
            if (!report(year).lacksArticles345()) {
                return without;
            }
            without++;
        }
        return without;
    }

    private IntStream yearsFallenDue() {
        int first = state.history().isEmpty()
                ? day.getYear()
                : state.history().get(0).effective().getYear();
        return IntStream.rangeClosed(first, day.getYear()).filter(this::hasFallenDue);
    }

    private boolean hasFallenDue(int calendarYear) {
        LocalDate due = due(state, calendarYear);
        return due != null && day.isAfter(due);
    }

    private List<ReportEntry> ofYear(int calendarYear) {
        return entries.stream()
                .filter(entry -> entry.calendarYear() == calendarYear)
                .toList();
    }
}
