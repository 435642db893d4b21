package org.committeecycle.domain.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What changed in a text: both texts where they are short, the words that differ where they are long. */
final class TextChange {

    private static final int SHORT = 60;
    private static final int MOST_PLACES = 3;
    private static final int MOST_WORDS = 25;

    private TextChange() {}

    static boolean isShort(String before, String after) {
        return before.length() <= SHORT && after.length() <= SHORT;
    }

    /** The changed places, as the sentence goes on after "In the documentation of 'X', ". */
    static String of(String before, String after) {
        List<String> was = words(before);
        List<String> is = words(after);
        if (was.equals(is)) {
            return "only spaces and line breaks differ";
        }
        List<Lines.Hunk> hunks = Lines.hunks(was, is);
        List<String> places = new ArrayList<>();
        hunks.stream().limit(MOST_PLACES).map(hunk -> place(hunk, is)).forEach(places::add);
        if (hunks.size() > MOST_PLACES) {
            int more = hunks.size() - MOST_PLACES;
            places.add(more == 1 ? "one more place differs" : "%d more places differ".formatted(more));
        }
        return String.join("; ", places);
    }

    private static String place(Lines.Hunk hunk, List<String> is) {
        if (hunk.gone().isEmpty()) {
            return "%s is new%s".formatted(quoted(hunk.fresh()), where(hunk, is));
        }
        if (hunk.fresh().isEmpty()) {
            return "%s is left out%s".formatted(quoted(hunk.gone()), where(hunk, is));
        }
        return "%s stands in the place of %s".formatted(quoted(hunk.fresh()), quoted(hunk.gone()));
    }

    private static String where(Lines.Hunk hunk, List<String> is) {
        if (hunk.at() == 0) {
            return " at the beginning";
        }
        return " after " + quoted(is.subList(Math.max(0, hunk.at() - 3), hunk.at()));
    }

    private static String quoted(List<String> words) {
        return words.size() <= MOST_WORDS
                ? "“" + String.join(" ", words) + "”"
                : "“%s … %s”"
                        .formatted(
                                String.join(" ", words.subList(0, MOST_WORDS / 2)),
                                String.join(" ", words.subList(words.size() - MOST_WORDS / 2, words.size())));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The text in quotes, cut where it is long. */
    static String quoted(String text) {
        if (text.isEmpty()) {
            return "empty";
        }
        String line = String.join(" ", words(text));
        if (line.length() <= 2 * SHORT) {
            return "“" + line + "”";
        }
        int end = Character.isHighSurrogate(line.charAt(2 * SHORT - 1)) ? 2 * SHORT - 1 : 2 * SHORT;
        return "“" + line.substring(0, end).strip() + " …”";
    }
}
