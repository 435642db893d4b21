package org.committeecycle.domain.activity;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Subject;

/**
 * The number of an entry of the log: "7", or "2025-1.3" for the third entry about a case, so that nobody counts entries
 * that it may not see.
 */
public record EntryNumber(String value) implements Comparable<EntryNumber> {

    private static final Pattern NUMBER = Pattern.compile("(\\d{4}-\\d{1,3}\\.)?\\d{1,8}");

    private static final Comparator<EntryNumber> BY_CASE_AND_PLACE =
            Comparator.comparing(EntryNumber::before).thenComparingInt(EntryNumber::place);

    public EntryNumber {
        Refused.unless(
                NUMBER.matcher(value).matches(), "'%s' is no entry of the log: 7 or 2025-1.3 is expected.", value);
    }

    public static EntryNumber of(String value) {
        return new EntryNumber(value);
    }

    static EntryNumber of(Subject about, int place) {
        return new EntryNumber(about.kind() == Subject.Kind.CASE ? about.id() + "." + place : String.valueOf(place));
    }

    private String before() {
        return value.substring(0, value.indexOf('.') + 1);
    }

    private int place() {
        return Integer.parseInt(value.substring(value.indexOf('.') + 1));
    }

    @Override
    public int compareTo(EntryNumber other) {
        return BY_CASE_AND_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}
