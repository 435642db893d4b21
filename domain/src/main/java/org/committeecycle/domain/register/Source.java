package org.committeecycle.domain.register;

import java.util.Locale;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Typed;

/** Where a date or a figure comes from, precise enough for somebody else to find it. */
public record Source(String value) {

    private static final String ILLUSTRATIVE = "illustrative";

    public Source {
        Refused.unless(!value.isBlank(), "A source is needed: where does this come from?");
        Refused.unless(
                value.length() <= 500, "A source has at most 500 characters, and this one has %d.", value.length());
    }

    /** The source of something said about the State; an illustration is refused for any State that exists. */
    public static Source about(StateCode state, String text) {
        Typed.requireOneLine("A source", text);
        Source source = new Source(text.strip());
        Refused.unless(
                State.isInvented(state) || !source.isIllustrative(),
                "%s is a real State, so a public source is needed and an illustration is not one.",
                state);
        return source;
    }

    /** Whether this says nothing about any State that exists. */
    public boolean isIllustrative() {
        return value.toLowerCase(Locale.ROOT).startsWith(ILLUSTRATIVE);
    }

    @Override
    public String toString() {
        return value;
    }
}
