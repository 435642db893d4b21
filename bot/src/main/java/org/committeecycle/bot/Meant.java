package org.committeecycle.bot;

import java.util.Collection;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Spelling;

/** Refuses what a person typed and nobody knows, and asks what was meant. */
public final class Meant {

    private static final int LONGEST_QUOTE = 60;

    private Meant() {}

    /**
     * The refusal.
     *
     * @param sentence what is wrong
     * @param before what stands between {@code /committee} and the word, such as "case"; may be empty
     * @param typed the word as it was typed
     * @param known the words that would be understood, as far as the person may know them
     * @param otherwise what helps when none of them is near
     */
    public static Refused refused(
            String sentence, String before, String typed, Collection<String> known, String otherwise) {
        String next = Spelling.closest(typed, known)
                .map(meant -> "Did you mean %s?".formatted(command(before, meant)))
                .orElse(otherwise);
        return new Refused("%s %s", sentence, next);
    }

    /** Refuses words after a command that takes none. */
    public static void requireNothing(String command, Collection<String> rest) {
        if (!rest.isEmpty()) {
            throw new Refused(
                    "%s takes no further word, and %s is one.",
                    command(command), quoted(rest.iterator().next()));
        }
    }

    /** A command as it is typed, for mrkdwn. */
    public static String command(String... words) {
        return "`"
                + String.join(
                        " ", CommitteeCommand.NAME, String.join(" ", words).strip()) + "`";
    }

    /** What a person typed, cut to a readable length and without what would format it. */
    public static String quoted(String typed) {
        return "'" + Cut.plain(typed.replaceAll("[`*_~]", ""), LONGEST_QUOTE) + "'";
    }
}
