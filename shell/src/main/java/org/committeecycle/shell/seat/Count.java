package org.committeecycle.shell.seat;

import org.jspecify.annotations.Nullable;

/**
 * An option that says something by itself and more with a number behind it: {@code --withheld}, {@code --withheld 3}.
 *
 * @param number absent when the option stood alone
 */
public record Count(@Nullable Integer number) {

    public static final Count UNSAID = new Count(null);

    public static Count of(String word) {
        return word.isEmpty() ? UNSAID : new Count(Integer.valueOf(word));
    }

    /** Whether the word is the number, rather than the next word of the command. */
    public static boolean isOne(String word) {
        return word.matches("\\d{1,9}");
    }
}
