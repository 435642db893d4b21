package org.committeecycle.workflow.diagram.picture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes SVG: numbers short, words of a stranger escaped. */
final class Svg {

    private static final int NO_SIGN = 0xFFFD;

    private final StringBuilder text = new StringBuilder();

    Svg add(String element) {
        text.append(element);
        return this;
    }

    /** An element from a pattern of ours, its numbers written short and its words escaped. */
    Svg add(String pattern, Object... values) {
        Object[] written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = values[i] instanceof Double number ? number(number) : escaped(String.valueOf(values[i]));
        }
        text.append(pattern.formatted(written));
        return this;
    }

    /** A line through the points; closed and filled when it is an area. */
    Svg line(List<Point> points, String attributes) {
        return add(
                "<polyline points=\"%s\" " + attributes + "/>",
                points.stream()
                        .map(point -> number(point.x()) + "," + number(point.y()))
                        .collect(Collectors.joining(" ")));
    }

    static String number(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.format(Locale.ROOT, "%.1f", number);
    }

    /** The words as XML may hold them; what would turn the direction of reading is shown as a sign. */
    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(letter -> {
            switch (letter) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isPlain(letter) ? letter : NO_SIGN);
            }
        });
        return escaped.toString();
    }

    private static boolean isPlain(int letter) {
        boolean isControl = letter < ' ' || letter == 0x7F || letter >= 0xFFFE && letter <= 0xFFFF;
        boolean isHalf = letter >= 0xD800 && letter <= 0xDFFF;
        boolean turns = letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
        return !isControl && !isHalf && !turns;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
