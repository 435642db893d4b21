package org.committeecycle.domain.archive;

import java.util.Locale;

/** A word of a closed vocabulary, as an archive writes it: "not adopted". */
public final class Words {

    private Words() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
