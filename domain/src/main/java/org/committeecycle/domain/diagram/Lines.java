package org.committeecycle.domain.diagram;

import java.util.ArrayList;
import java.util.List;

/** Where two lists of lines, words or ids differ, with as much as possible left as it was. */
final class Lines {

    /** Beyond this many comparisons, what lies between the first and the last difference is one difference. */
    private static final long MOST = 4_000_000;

    private Lines() {}

    /**
     * One place where the lists differ.
     *
     * @param at where the fresh ones stand in the newer list, counted from 0
     * @param was where the gone ones stood in the older list, counted from 0
     */
    record Hunk(int was, int at, List<String> gone, List<String> fresh) {}

    static List<Hunk> hunks(List<String> before, List<String> after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<String> was = before.subList(start, before.size() - end);
        List<String> is = after.subList(start, after.size() - end);
        if (was.isEmpty() && is.isEmpty()) {
            return List.of();
        }
        return (long) was.size() * is.size() > MOST
                ? List.of(new Hunk(start, start, was, is))
                : walk(was, is, common(was, is), start);
    }

    /** How much the rests of both lists have in common, from each pair of places on. */
    private static int[][] common(List<String> was, List<String> is) {
        int[][] common = new int[was.size() + 1][is.size() + 1];
        for (int i = was.size() - 1; i >= 0; i--) {
            for (int j = is.size() - 1; j >= 0; j--) {
                common[i][j] = was.get(i).equals(is.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<Hunk> walk(List<String> was, List<String> is, int[][] common, int start) {
        List<Hunk> hunks = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < was.size() || j < is.size()) {
            int fromI = i;
            int fromJ = j;
            while ((i < was.size() || j < is.size()) && !isSame(was, is, i, j)) {
                if (j == is.size() || (i < was.size() && common[i + 1][j] >= common[i][j + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i > fromI || j > fromJ) {
                hunks.add(new Hunk(start + fromI, start + fromJ, was.subList(fromI, i), is.subList(fromJ, j)));
            }
            while (isSame(was, is, i, j)) {
                i++;
                j++;
            }
        }
        return hunks;
    }

    private static boolean isSame(List<String> was, List<String> is, int i, int j) {
        return i < was.size() && j < is.size() && was.get(i).equals(is.get(j));
    }
}
