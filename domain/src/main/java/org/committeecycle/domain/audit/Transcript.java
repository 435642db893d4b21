package org.committeecycle.domain.audit;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeecycle.domain.Channel;
import org.jspecify.annotations.Nullable;

/**
 * One line that was typed at a shell.
 *
 * @param session what was typed from the arrival of a person to the leaving
 * @param exit how it ended: 0 done, 1 failed, 2 no command, 4 refused; absent once the line was taken out
 * @param line as it was typed, line breaks and control characters spelt out, tokens blanked, and cut where it is very long
 */
public record Transcript(
        AuditNumber number,
        Instant at,
        String actor,
        Channel channel,
        String session,
        @Nullable Integer exit,
        String line) {

    private static final int LONGEST = 2000;
    private static final Pattern WORDS = Pattern.compile("(?s)exit (\\d{1,3}): (.*)");
    private static final Pattern TOKEN = Pattern.compile("\\b(xox[a-z]|xapp)-\\S+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

    /** The words of the entry that keeps the line. */
    static String words(String line, int exit) {
        String plain = CONTROL.matcher(TOKEN.matcher(line).replaceAll("$1-..."))
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
        return "exit %s: %s"
                .formatted(
                        exit,
                        plain.length() <= LONGEST
                                ? plain
                                : "%s... (%s characters in all)".formatted(plain.substring(0, LONGEST), line.length()));
    }

    static Transcript of(AuditEntry entry) {
        Matcher words = WORDS.matcher(entry.words());
        boolean whole = words.matches();
        return new Transcript(
                entry.number(),
                entry.at(),
                entry.actor(),
                entry.channel(),
                entry.subject().id(),
                whole ? Integer.valueOf(words.group(1)) : null,
                whole ? words.group(2) : entry.words());
    }
}
