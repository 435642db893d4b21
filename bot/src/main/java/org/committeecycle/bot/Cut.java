package org.committeecycle.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fits text into Slack's limits: whole words where possible, never half a character of any script, half a link or half an
 * entity, and an ellipsis where something is missing. Lengths count as Java counts them, which is never less than Slack.
 */
public final class Cut {

    private static final String ELLIPSIS = "…";
    private static final Pattern PLAIN = Pattern.compile("\\X");
    private static final Pattern MRKDWN = Pattern.compile("<[^<>\\n]+>|&(?:amp|lt|gt);|\\X");

    private Cut() {}

    /** Plain text of at most so many characters. */
    public static String plain(String text, int longest) {
        return cut(PLAIN, text.strip(), longest);
    }

    /** Slack's mrkdwn of at most so many characters. */
    public static String mrkdwn(String text, int longest) {
        return cut(MRKDWN, text.strip(), longest);
    }

    /** All of a mrkdwn text, in pieces of at most so many characters that end with a line or a word. */
    public static List<String> pieces(String text, int longest) {
        List<String> pieces = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > longest) {
            int end = end(MRKDWN, rest, longest);
            int at = end == 0 ? rest.offsetByCodePoints(0, longest / 2) : end;
            pieces.add(rest.substring(0, at).strip());
            rest = rest.substring(at).strip();
        }
        if (!rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    /** Text that stands in mrkdwn as it was written: it makes no link and calls nobody. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String cut(Pattern whole, String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        String kept = text.substring(0, end(whole, text, longest - ELLIPSIS.length()));
        return kept.stripTrailing() + ELLIPSIS;
    }

    /** Where a text longer than that is cut: after its last line or word in the second half, or else after its last sign. */
    private static int end(Pattern whole, String text, int longest) {
        int line = 0;
        int word = 0;
        int sign = 0;
        Matcher signs = whole.matcher(text);
        while (signs.find() && signs.start() <= longest) {
            if (signs.group().isBlank()) {
                word = signs.start();
                line = signs.group().contains("\n") ? word : line;
            }
            sign = signs.end() <= longest ? signs.end() : sign;
        }
        if (line > longest / 2) {
            return line;
        }
        return word > longest / 2 ? word : sign;
    }
}
