package org.committeecycle.domain.cycle;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeecycle.domain.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A deadline in the words a process owner writes in a diagram: {@code 5 working days}, {@code 30 April},
 * {@code milestone msp minus 10 weeks}.
 *
 * @param milestone the step counted from; absent when counted from a day of the year or from now
 * @param dayOfYear the day of the year counted from; absent likewise
 * @param amount how much is added, negative for "minus"
 */
public record DeadlineWords(@Nullable String milestone, @Nullable MonthDay dayOfYear, int amount, Unit unit) {

    /** What is counted. */
    public enum Unit {
        /** Days on which the UN at Geneva works. */
        WORKING_DAYS,
        /** Calendar days. */
        DAYS,
        /** Weeks of seven calendar days. */
        WEEKS,
        /** Calendar months. */
        MONTHS
    }

    private static final String AMOUNT = "(\\d{1,3}) (working day|day|week|month)s?";
    private static final Pattern FROM_NOW = Pattern.compile(AMOUNT);
    private static final Pattern FROM_MILESTONE =
            Pattern.compile("milestone ([a-z0-9-]+)(?: (minus|plus) " + AMOUNT + ")?");
    private static final Pattern FROM_DAY = Pattern.compile("(\\d{1,2} [A-Z][a-z]+)(?: (minus|plus) " + AMOUNT + ")?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    /** Reads the words; refused with an example when they are none of the known forms. */
    public static DeadlineWords parse(String words) {
        String text = words.strip().replaceAll("\\s+", " ");
        Matcher now = FROM_NOW.matcher(text);
        if (now.matches()) {
            return new DeadlineWords(null, null, Integer.parseInt(now.group(1)), unit(now.group(2)));
        }
        Matcher milestone = FROM_MILESTONE.matcher(text);
        if (milestone.matches()) {
            return shifted(milestone.group(1), null, milestone);
        }
        Matcher day = FROM_DAY.matcher(text);
        if (day.matches()) {
            return shifted(null, monthDay(day.group(1)), day);
        }
        throw new Refused(
                "'%s' is no deadline: '5 working days', '30 April' or 'milestone msp minus 10 weeks' is expected.",
                words);
    }

    private static DeadlineWords shifted(@Nullable String milestone, @Nullable MonthDay day, Matcher parts) {
        if (parts.group(2) == null) {
            return new DeadlineWords(milestone, day, 0, Unit.DAYS);
        }
        int amount = Integer.parseInt(parts.group(3));
        return new DeadlineWords(
                milestone, day, parts.group(2).equals("minus") ? -amount : amount, unit(parts.group(4)));
    }

    private static Unit unit(String word) {
        return Unit.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_') + "S");
    }

    private static MonthDay monthDay(String text) {
        try {
            return MonthDay.parse(text, DAY);
        } catch (DateTimeParseException e) {
            throw new Refused("'%s' is no day of the year: '30 April' is expected.", text);
        }
    }

    /** Whether the deadline is counted from the moment at which it is asked for. */
    public boolean isFromNow() {
        return milestone == null && dayOfYear == null;
    }
}
