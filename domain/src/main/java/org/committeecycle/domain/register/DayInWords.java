package org.committeecycle.domain.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as sentences write them, for example {@code 17 January 2025}. */
final class DayInWords {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private DayInWords() {}

    static String of(LocalDate day) {
        return WORDS.format(day);
    }
}
