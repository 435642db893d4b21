package org.committeecycle.domain.register;

import java.util.Locale;
import org.committeecycle.domain.StateCode;

/**
 * How a State is called.
 *
 * @param name the short name as the United Nations lists it, for example {@code Gambia}
 * @param inText the name inside a sentence, with its article, for example {@code the Gambia}
 */
public record StateName(StateCode code, String name, String inText) {

    /** The name with its article as a sentence begins, for example {@code The Gambia}. */
    String first() {
        return inText.substring(0, 1).toUpperCase(Locale.ROOT) + inText.substring(1);
    }

    @Override
    public String toString() {
        return name + " (" + code + ")";
    }
}
