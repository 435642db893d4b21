package org.committeecycle.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts as somebody typed them. A line break begins what could pass for somebody else's line in a log, a mail or an audit,
 * and other control characters are orders to a terminal; so both are refused before they are kept.
 */
public final class Typed {

    private Typed() {}

    /** Refuses, by the name of what it is, a text of one line that holds a line break or another control character. */
    public static void requireOneLine(String what, @Nullable String text) {
        Refused.unless(
                text == null || text.codePoints().noneMatch(Typed::isControl),
                "%s is one line without a line break or another control character, not '%s'.",
                what,
                text == null ? "" : shown(text));
    }

    /** Refuses each text of one line that holds a line break or another control character. */
    public static void requireOneLineEach(String what, List<String> texts) {
        texts.forEach(text -> requireOneLine(what, text));
    }

    /** Refuses a text of many lines that holds a control character other than a line break or a tabulator. */
    public static void requireLines(String what, @Nullable String text) {
        Refused.unless(
                text == null || text.codePoints().allMatch(sign -> !isControl(sign) || "\n\r\t".indexOf(sign) >= 0),
                "%s holds a control character: '%s'.",
                what,
                text == null ? "" : shown(text));
    }

    /** Whether the sign ends a line or orders a terminal about: C0, C1, and the two separators of lines. */
    public static boolean isControl(int sign) {
        return Character.isISOControl(sign) || sign == '\u2028' || sign == '\u2029';
    }

    /** The text with a question mark where such a sign stood. */
    public static String shown(String text) {
        return text.codePoints()
                .map(sign -> isControl(sign) ? '?' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
