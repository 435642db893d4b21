package org.committeecycle.domain.task;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a number must keep to; each part is absent when any will do.
 *
 * @param min the smallest number taken
 * @param max the largest number taken
 * @param decimals how many digits may follow the point; 0 asks for a whole number
 * @param increment of what the number must be a multiple
 */
public record NumberBounds(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer decimals,
        @Nullable BigDecimal increment) {

    /** Any number. */
    public static final NumberBounds NONE = new NumberBounds(null, null, null, null);

    private static final String WRITTEN = "[+-]?[0-9.]{1,40}";

    /** Any number from the one to the other. */
    public static NumberBounds between(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        return new NumberBounds(min, max, null, null);
    }

    /** Reads a number in figures with a point; absent where it is none, and where it has an exponent. */
    public static @Nullable BigDecimal read(String answer) {
        String written = answer.strip();
        if (!written.matches(WRITTEN)) {
            return null;
        }
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Nullable
    String fault(String label, String answer) {
        BigDecimal number = read(answer);
        if (number == null) {
            return "'%s' needs a number, not '%s'.".formatted(label, answer);
        }
        if (min != null && number.compareTo(min) < 0) {
            return "'%s' must be at least %s, not %s.".formatted(label, min.toPlainString(), answer);
        }
        if (max != null && number.compareTo(max) > 0) {
            return "'%s' must be at most %s, not %s.".formatted(label, max.toPlainString(), answer);
        }
        return faultOfFineness(label, number);
    }

    private @Nullable String faultOfFineness(String label, BigDecimal number) {
        if (decimals != null && number.stripTrailingZeros().scale() > decimals) {
            return decimals == 0
                    ? "'%s' needs a whole number, not %s.".formatted(label, number.toPlainString())
                    : "'%s' takes %d decimal %s at most, not %s."
                            .formatted(label, decimals, decimals == 1 ? "place" : "places", number.toPlainString());
        }
        if (increment != null
                && increment.signum() != 0
                && number.remainder(increment).signum() != 0) {
            return "'%s' must be a multiple of %s, not %s."
                    .formatted(label, increment.toPlainString(), number.toPlainString());
        }
        return null;
    }
}
