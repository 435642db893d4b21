package org.committeecycle.domain.task;

import org.jspecify.annotations.Nullable;

/**
 * What a text must keep to; each part is absent when any will do.
 *
 * @param minLength the fewest characters taken
 * @param maxLength the most characters taken
 * @param pattern a regular expression that the whole answer must match
 * @param patternSentence what a person reads whose answer does not match it; a general sentence when absent
 */
public record TextBounds(
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable String pattern,
        @Nullable String patternSentence) {

    /** Any text. */
    public static final TextBounds NONE = new TextBounds(null, null, null, null);

    /** A text of as many characters. */
    public static TextBounds lengths(@Nullable Integer min, @Nullable Integer max) {
        return new TextBounds(min, max, null, null);
    }

    /** A text that matches the regular expression as a whole. */
    public static TextBounds pattern(@Nullable String pattern) {
        return new TextBounds(null, null, pattern, null);
    }

    @Nullable
    String fault(String label, String answer) {
        String text = answer.strip();
        int length = text.codePointCount(0, text.length());
        if (minLength != null && length < minLength) {
            return "'%s' needs at least %d characters, not %d.".formatted(label, minLength, length);
        }
        if (maxLength != null && length > maxLength) {
            return "'%s' takes at most %d characters, not %d.".formatted(label, maxLength, length);
        }
        if (pattern == null || answer.matches(pattern)) {
            return null;
        }
        return patternSentence == null ? "'%s' does not have the expected form.".formatted(label) : patternSentence;
    }
}
