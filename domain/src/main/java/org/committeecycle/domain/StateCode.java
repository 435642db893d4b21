package org.committeecycle.domain;

import java.util.regex.Pattern;

/** A State by its ISO 3166-1 alpha-3 code, for example JPN; XAA to XZZ are user-assigned codes for invented States. */
public record StateCode(String value) implements Comparable<StateCode> {

    private static final Pattern ALPHA_3 = Pattern.compile("[A-Z]{3}");

    public StateCode {
        Refused.unless(
                isOne(value), "'%s' is not a State's code: three capital letters are expected, such as JPN.", value);
    }

    /** Whether the text has the form of a code. */
    public static boolean isOne(String text) {
        return ALPHA_3.matcher(text).matches();
    }

    public static StateCode of(String value) {
        return new StateCode(value);
    }

    @Override
    public int compareTo(StateCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
