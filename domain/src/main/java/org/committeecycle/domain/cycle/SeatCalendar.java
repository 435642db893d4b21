package org.committeecycle.domain.cycle;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/** Counts days at the seat: Geneva time, no weekends, no holidays, and a cut-off hour at which a day is over. */
public record SeatCalendar(Set<LocalDate> holidays) {

    /** The zone of the seat. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    /** The hour at which a deadline falls, and after which a day no longer counts as the first one. */
    public static final LocalTime CUT_OFF = LocalTime.of(18, 0);

    /** The hour at which the secretariat begins, and before which nobody is reminded. */
    public static final LocalTime MORNING = LocalTime.of(9, 0);

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** The deadline on a day: the cut-off hour in Geneva. */
    public static Instant endOf(LocalDate day) {
        return day.atTime(CUT_OFF).atZone(ZONE).toInstant();
    }

    /** The day in Geneva on which the instant counts: after the cut-off hour it is the next one. */
    public static LocalDate countingDay(Instant instant) {
        ZonedDateTime there = instant.atZone(ZONE);
        return there.toLocalTime().isAfter(CUT_OFF) ? there.toLocalDate().plusDays(1) : there.toLocalDate();
    }

    /** The day that is the given number of working days later, or earlier for a negative number. */
    public LocalDate plusWorkingDays(LocalDate from, int number) {
        LocalDate day = from;
        int left = Math.abs(number);
        while (left > 0) {
            day = day.plusDays(Integer.signum(number));
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    LocalDate shift(LocalDate from, int amount, DeadlineWords.Unit unit) {
        return switch (unit) {
            case WORKING_DAYS -> plusWorkingDays(from, amount);
            case DAYS -> from.plusDays(amount);
            case WEEKS -> from.plusWeeks(amount);
            case MONTHS -> from.plusMonths(amount);
        };
    }
}
