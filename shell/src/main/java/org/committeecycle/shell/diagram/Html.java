package org.committeecycle.shell.diagram;

import org.committeecycle.domain.diagram.Change;

/** Writes HTML: every word of a file is text and nothing else. */
final class Html {

    private static final int NO_SIGN = 0xFFFD;

    private final StringBuilder text = new StringBuilder();

    /** HTML of ours, as it is. */
    Html add(String html) {
        text.append(html);
        return this;
    }

    /** HTML of ours around words of a stranger. */
    Html add(String html, Object... words) {
        Object[] escaped = new Object[words.length];
        for (int i = 0; i < words.length; i++) {
            escaped[i] = escaped(String.valueOf(words[i]));
        }
        text.append(html.formatted(escaped));
        return this;
    }

    /** The words as text or as the value of an attribute; what would turn the direction of reading is shown as a sign. */
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
        boolean isControl = letter < ' ' && letter != '\n' && letter != '\t' || letter >= 0x7F && letter < 0xA0;
        boolean isHalf = letter >= 0xD800 && letter <= 0xDFFF;
        boolean turns = letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
        return !isControl && !isHalf && !turns;
    }

    /** The style of what was added, removed or changed. */
    static String style(Change.Kind kind) {
        return switch (kind) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            case CHANGED -> "changed";
        };
    }

    /** The sign of what was added, removed or changed, for whoever does not see the colour. */
    static String sign(Change.Kind kind) {
        return switch (kind) {
            case ADDED -> "+";
            case REMOVED -> "−";
            case CHANGED -> "≠";
        };
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
