package org.committeecycle.domain.cycle;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.committeecycle.domain.Refused;
import org.jspecify.annotations.Nullable;

/**
 * When something happened: a day, a span of days, or words where the day is not public.
 *
 * @param first the day, or the first day of the span; with words the day by which it is put in order, never printed
 * @param last the last day of the span; the same as {@code first} for a day
 * @param words what is printed instead of a day, for example "in the lead-up to the meeting"
 */
public record When(LocalDate first, LocalDate last, @Nullable String words) implements Comparable<When> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public When {
        Refused.unless(!last.isBefore(first), "The span ends on %s, before it begins on %s.", last, first);
        Refused.unless(words == null || !words.isBlank(), "The words that stand for the day are empty.");
    }

    public static When on(LocalDate day) {
        return new When(day, day, null);
    }

    public static When between(LocalDate first, LocalDate last) {
        return new When(first, last, null);
    }

    /** In words, where the day is not public; ordered as if on the given day. */
    public static When inWords(String words, LocalDate orderedAs) {
        return new When(orderedAs, orderedAs, words);
    }

    /** Whether the day or span itself is known and may be printed. */
    public boolean isDated() {
        return words == null;
    }

    public boolean isOneDay() {
        return isDated() && first.equals(last);
    }

    /** As the Committee's papers write it: "17 January 2025", "17-20 June 2025", or the words. */
    public String text() {
        if (words != null) {
            return words;
        }
        if (first.equals(last)) {
            return DAY.format(first);
        }
        if (first.getYear() != last.getYear()) {
            return DAY.format(first) + " - " + DAY.format(last);
        }
        if (first.getMonth() != last.getMonth()) {
            return first.format(DateTimeFormatter.ofPattern("d MMMM", Locale.UK)) + " - " + DAY.format(last);
        }
        return first.getDayOfMonth() + "-" + DAY.format(last);
    }

    @Override
    public int compareTo(When other) {
        int byLast = last.compareTo(other.last);
        return byLast != 0 ? byLast : first.compareTo(other.first);
    }
}
