package org.committeecycle.domain.communication;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.committeecycle.domain.Refused;
import org.jspecify.annotations.Nullable;

/** Fills plain text instead of Word, for tests. */
public class PlainPress implements LetterPress {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");

    @Override
    public Set<String> placeholders(byte[] template) {
        String text = new String(template, StandardCharsets.UTF_8);
        Refused.unless(!text.startsWith("broken"), "The template cannot be read.");
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    @Override
    public byte[] fill(byte[] template, Map<String, String> values, @Nullable String headNotice) {
        String text = new String(template, StandardCharsets.UTF_8);
        String filled = PLACEHOLDER.matcher(text).replaceAll(found -> value(found, values));
        return ((headNotice == null ? "" : headNotice + "\n") + filled).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String words(byte[] letter) {
        return new String(letter, StandardCharsets.UTF_8);
    }

    private static String value(MatchResult placeholder, Map<String, String> values) {
        String value = values.get(placeholder.group(1));
        if (value == null) {
            throw new Refused("There is no value for {{%s}}.", placeholder.group(1));
        }
        return Matcher.quoteReplacement(value);
    }

    @Override
    public String digest(byte[] file) {
        return Integer.toHexString(Arrays.hashCode(file));
    }
}
