package org.committeecycle.domain.diagram;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.committeecycle.domain.cycle.SeatCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What is not the same in a year with other diagrams or dates.
 *
 * @param today how it is with today's; absent for what is new
 * @param then how it is with the others; absent for what is gone
 * @param by how far it moved, such as {@code 7 days later}; absent for what did not move
 */
public record Difference(Kind kind, @Nullable Moment today, @Nullable Moment then, @Nullable String by) {

    /** What became of it. */
    public enum Kind {
        /** It is at another time. */
        MOVED,
        /** It was not there. */
        NEW,
        /** It is not there any more. */
        GONE,
        /** It is at the same time, and says something else. */
        CHANGED
    }

    /** What differs between the two; empty when nothing does, and at least one of them is there. */
    static Optional<Difference> between(@Nullable Moment today, @Nullable Moment then) {
        if (today == null || then == null) {
            return Optional.of(new Difference(today == null ? Kind.NEW : Kind.GONE, today, then, null));
        }
        if (!today.at().equals(then.at())) {
            return Optional.of(new Difference(Kind.MOVED, today, then, by(today, then)));
        }
        return today.equals(then) ? Optional.empty() : Optional.of(new Difference(Kind.CHANGED, today, then, null));
    }

    /** As it is with the others, or for what is gone as it was. */
    public Moment moment() {
        return Objects.requireNonNullElseGet(then, () -> Objects.requireNonNull(today));
    }

    private static String by(Moment today, Moment then) {
        long days = ChronoUnit.DAYS.between(
                today.at().atZone(SeatCalendar.ZONE).toLocalDate(),
                then.at().atZone(SeatCalendar.ZONE).toLocalDate());
        long minutes = Duration.between(today.at(), then.at()).toMinutes();
        String amount = days != 0
                ? count(days, "day")
                : minutes % 60 == 0 ? count(minutes / 60, "hour") : count(minutes, "minute");
        return amount + (then.at().isAfter(today.at()) ? " later" : " earlier");
    }

    private static String count(long number, String what) {
        long amount = Math.abs(number);
        return amount == 1 ? "1 " + what : amount + " " + what + "s";
    }
}
