package org.committeecycle.domain.cycle;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SortedMap;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.Typed;
import org.committeecycle.domain.audit.Audit;

/** The one place that computes a deadline, so that a letter, a message, a calendar and a timer show the same instant. */
@Transactional
public class Deadlines {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private final CycleStore cycles;
    private final WorkingDays workingDays;
    private final Audit audit;
    private final Clock clock;

    public Deadlines(CycleStore cycles, WorkingDays workingDays, Audit audit, Clock clock) {
        this.cycles = cycles;
        this.workingDays = workingDays;
        this.audit = audit;
        this.clock = clock;
    }

    /** Today in Geneva. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SeatCalendar.ZONE);
    }

    public Instant now() {
        return clock.instant();
    }

    /** The instant that the words mean in the year, counted from now where they say so. */
    public Instant due(String words, int year) {
        return SeatCalendar.endOf(day(DeadlineWords.parse(words), year));
    }

    /** The deadline that lies the words' amount after the given deadline; only "5 working days" and the like. */
    public Instant after(Instant deadline, String words) {
        DeadlineWords parsed = DeadlineWords.parse(words);
        Refused.unless(parsed.isFromNow(), "'%s' is no length of time: '5 working days' is expected.", words);
        return SeatCalendar.endOf(calendar().shift(SeatCalendar.countingDay(deadline), parsed.amount(), parsed.unit()));
    }

    /** Nine o'clock in Geneva on the day that lies the words' amount before the deadline's; only "2 working days" and the like. */
    public Instant morningBefore(Instant deadline, String words) {
        DeadlineWords parsed = DeadlineWords.parse(words);
        Refused.unless(parsed.isFromNow(), "'%s' is no length of time: '2 working days' is expected.", words);
        return calendar()
                .shift(LocalDate.ofInstant(deadline, SeatCalendar.ZONE), -parsed.amount(), parsed.unit())
                .atTime(SeatCalendar.MORNING)
                .atZone(SeatCalendar.ZONE)
                .toInstant();
    }

    /** Refuses words that mean no deadline. */
    public void check(String words) {
        DeadlineWords.parse(words);
    }

    /** The day that the words mean in the year, or where it is only a proposal the working day on or before it. */
    LocalDate day(DeadlineWords words, boolean isProposal, int year) {
        LocalDate day = day(words, year);
        return isProposal ? calendar().plusWorkingDays(day.plusDays(1), -1) : day;
    }

    /** The instant in words, and whether it has passed. */
    public String standing(Instant due) {
        return inWords(due) + (due.isBefore(clock.instant()) ? ", overdue" : "");
    }

    /** How long there is until the deadline, or how long it has been over. */
    public TimeLeft left(Instant due) {
        return TimeLeft.until(due, clock.instant());
    }

    /** The day that the words mean in the year. */
    public LocalDate day(DeadlineWords words, int year) {
        LocalDate from;
        if (words.milestone() != null) {
            from = cycles.find(year)
                    .orElseThrow(() -> new Refused("The year %s is not open.", year))
                    .milestone(words.milestone())
                    .date();
        } else if (words.dayOfYear() != null) {
            from = words.dayOfYear().atYear(year);
        } else {
            from = SeatCalendar.countingDay(clock.instant());
        }
        return calendar().shift(from, words.amount(), words.unit());
    }

    /** "24 March 2025, 18:00 (Geneva)": the same words for the same instant everywhere. */
    public static String inWords(Instant instant) {
        return IN_WORDS.format(instant.atZone(SeatCalendar.ZONE)) + " (Geneva)";
    }

    /** The holidays of the seat, as entered. */
    public SortedMap<LocalDate, String> holidays() {
        return workingDays.holidays();
    }

    /** Enters a holiday of the seat; deadlines counted from then on leave it out. */
    public void addHoliday(Actor actor, LocalDate day, String name) {
        actor.requireOperator();
        Refused.unless(!name.isBlank(), "A holiday needs a name.");
        Typed.requireOneLine("The name of a holiday", name);
        Refused.unless(!workingDays.holidays().containsKey(day), "%s is entered as a holiday already.", day);
        workingDays.addHoliday(day, name);
        audit.record(
                actor, Subject.of(Subject.Kind.CYCLE, String.valueOf(day.getYear())), "holiday " + day + ": " + name);
    }

    private SeatCalendar calendar() {
        return new SeatCalendar(workingDays.holidays().keySet());
    }
}
