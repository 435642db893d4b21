package org.committeecycle.workflow.diagram.picture;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines that fit, by the widths of an ordinary sans-serif letter. */
final class Words {

    static final double LINE = 1.2;

    private Words() {}

    /** Lines no wider than the width; what does not fit into so many lines ends with three dots. */
    static List<String> lines(String text, double width, double size, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            for (String piece : pieces(word, width, size)) {
                String longer = line.isEmpty() ? piece : line + " " + piece;
                if (width(longer, size) <= width || line.isEmpty()) {
                    line = longer;
                } else {
                    lines.add(line);
                    line = piece;
                }
            }
        }
        lines.add(line);
        return lines.size() <= most ? lines : cut(lines, width, size, most);
    }

    private static List<String> cut(List<String> lines, double width, double size, int most) {
        List<String> cut = new ArrayList<>(lines.subList(0, Math.max(1, most)));
        String last = cut.get(cut.size() - 1) + "…";
        while (width(last, size) > width && last.length() > 2) {
            last = last.substring(0, last.offsetByCodePoints(last.length() - 1, -1)) + "…";
        }
        cut.set(cut.size() - 1, last);
        return cut;
    }

    /** A word that is too long by itself is broken, after a hyphen where it has one. */
    private static List<String> pieces(String word, double width, double size) {
        List<String> pieces = new ArrayList<>();
        String rest = word;
        while (width(rest, size) > width && rest.codePointCount(0, rest.length()) > 1) {
            int end = rest.offsetByCodePoints(0, 1);
            while (end < rest.length() && width(rest.substring(0, rest.offsetByCodePoints(end, 1)), size) <= width) {
                end = rest.offsetByCodePoints(end, 1);
            }
            int hyphen = rest.lastIndexOf('-', end - 1);
            end = hyphen > 0 ? hyphen + 1 : end;
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        pieces.add(rest);
        return pieces;
    }

    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Words::width).sum() * size;
    }

    private static double width(int letter) {
        if (letter > 0x2E80) {
            return 1;
        }
        if ("iljtfrI.,:;'|!()[] -/".indexOf(letter) >= 0) {
            return 0.31;
        }
        if ("mwMW@%…—".indexOf(letter) >= 0) {
            return 0.88;
        }
        return Character.isUpperCase(letter) ? 0.69 : 0.55;
    }
}
