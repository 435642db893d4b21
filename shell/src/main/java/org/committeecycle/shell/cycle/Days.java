package org.committeecycle.shell.cycle;

import java.time.LocalDate;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.cycle.When;
import org.jspecify.annotations.Nullable;

/**
 * How a command was told when something happened: a day, a span of days, or words where the day is not public.
 *
 * @param orderedAs the day by which words are put in order; today when left out
 */
public record Days(
        @Nullable LocalDate on,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String words,
        @Nullable LocalDate orderedAs) {

    public Days {
        Refused.unless((from == null) == (to == null), "A span has a first day and a last one: --from and --to.");
        int ways = (on == null ? 0 : 1) + (from == null ? 0 : 1) + (words == null ? 0 : 1);
        Refused.unless(ways <= 1, "Say when in one way: as a day, as a span, or in words.");
        Refused.unless(orderedAs == null || words != null, "--ordered-as goes with words that stand for the day.");
    }

    /** Whether the command was told anything. */
    public boolean areSaid() {
        return on != null || from != null || words != null;
    }

    /** The day, the span or the words; today when nothing was said. */
    public When or(LocalDate today) {
        if (from != null && to != null) {
            return When.between(from, to);
        }
        if (words != null) {
            return When.inWords(words, orderedAs == null ? today : orderedAs);
        }
        return When.on(on == null ? today : on);
    }
}
