package org.committeecycle.domain.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A deadline as it looks from now.
 *
 * @param day the deadline in Geneva's time, in words: "24 March 2025, 18:00 (Geneva)"
 * @param days the days in Geneva from today to the deadline's day; negative after it
 * @param words how long there is, or how long it has been over: "3 days left", "due today", "1 day overdue"
 */
public record TimeLeft(Instant due, String day, long days, boolean overdue, String words) {

    static TimeLeft until(Instant due, Instant now) {
        long days = ChronoUnit.DAYS.between(dayOf(now), dayOf(due));
        boolean overdue = due.isBefore(now);
        return new TimeLeft(due, Deadlines.inWords(due), days, overdue, words(days, overdue));
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, SeatCalendar.ZONE);
    }

    private static String words(long days, boolean overdue) {
        if (days == 0) {
            return overdue ? "overdue since today" : "due today";
        }
        long number = Math.abs(days);
        return number + (number == 1 ? " day " : " days ") + (overdue ? "overdue" : "left");
    }
}
