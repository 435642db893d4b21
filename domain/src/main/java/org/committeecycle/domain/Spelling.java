package org.committeecycle.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant, so that an unknown one is answered with "did you mean". */
public final class Spelling {

    private static final int LETTERS_FOR_EACH_SLIP = 3;

    private Spelling() {}

    /**
     * The known word that is nearest to the given one, capitals aside; absent when none is near enough to be worth a
     * question.
     */
    public static Optional<String> closest(String word, Collection<String> known) {
        String meant = small(word);
        return known.stream()
                .filter(candidate ->
                        slips(meant, small(candidate)) <= allowed(meant) || isBeginning(meant, small(candidate)))
                .min(Comparator.comparingInt((String candidate) -> slips(meant, small(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static int allowed(String word) {
        return Math.max(1, word.length() / LETTERS_FOR_EACH_SLIP);
    }

    private static boolean isBeginning(String word, String candidate) {
        return word.length() > 1 && candidate.startsWith(word);
    }

    /** Letters to insert, remove, change or swap with their neighbour (Damerau's distance, restricted). */
    private static int slips(String from, String to) {
        int[][] slips = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, from, to, i, j);
            }
        }
        return slips[from.length()][to.length()];
    }

    private static int fewest(int[][] slips, String from, String to, int i, int j) {
        int changed = slips[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(changed, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
