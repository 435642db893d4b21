package org.committeecycle.domain.task;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.committeecycle.domain.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form.
 *
 * @param key the name of the answer
 * @param text what a text must keep to
 * @param number what a number must keep to
 * @param options the values to choose from, for the choosing types
 * @param initial the answer that stands there before anybody answers; absent when nothing does
 */
public record Field(
        String key,
        String label,
        Type type,
        boolean required,
        @Nullable String description,
        TextBounds text,
        NumberBounds number,
        List<Option> options,
        @Nullable String initial) {

    private static final int NAMED_IN_A_FAULT = 12;

    /** How a field is answered. */
    public enum Type {
        /** One line. */
        TEXT,
        /** Several lines. */
        TEXT_AREA,
        /** A decimal number. */
        NUMBER,
        /** Yes or no. */
        CHECKBOX,
        /** One of a few. */
        RADIO,
        /** One of many. */
        SELECT,
        /** Any of many; several values are parted by commas. */
        CHECKLIST,
        /** A day, as 2025-03-17. */
        DATE
    }

    /** A value to choose, with the words shown for it. */
    public record Option(String value, String label) {}

    public Field {
        Refused.unless(!key.isBlank(), "The field '%s' needs a key, under which its answer is kept.", label);
        options = List.copyOf(options);
    }

    /** A field that takes any length and number and is empty at first. */
    public Field(
            String key,
            String label,
            Type type,
            boolean required,
            @Nullable String description,
            @Nullable String pattern,
            List<Option> options) {
        this(key, label, type, required, description, TextBounds.pattern(pattern), NumberBounds.NONE, options, null);
    }

    /** What is wrong with the answer, in one sentence; absent when it will do. */
    public @Nullable String fault(@Nullable String answer) {
        if (answer == null || answer.isBlank()) {
            return required ? "'%s' needs an answer.".formatted(label) : null;
        }
        return switch (type) {
            case TEXT, TEXT_AREA -> text.fault(label, answer);
            case NUMBER -> number.fault(label, answer);
            case DATE ->
                isDate(answer) ? null : "'%s' needs a day such as 2025-03-17, not '%s'.".formatted(label, answer);
            case CHECKBOX -> faultOfCheckbox(answer);
            case RADIO, SELECT -> faultOfChoice(List.of(answer));
            case CHECKLIST -> faultOfChoice(chosen(answer));
        };
    }

    /** The values of a checklist's answer, one by one. */
    public static List<String> chosen(String answer) {
        return Arrays.stream(answer.split(",")).map(String::strip).toList();
    }

    private @Nullable String faultOfCheckbox(String answer) {
        if (!answer.equals("true") && !answer.equals("false")) {
            return "'%s' needs true or false, not '%s'.".formatted(label, answer);
        }
        return required && answer.equals("false") ? "'%s' must be confirmed.".formatted(label) : null;
    }

    private @Nullable String faultOfChoice(List<String> chosen) {
        List<String> known = options.stream().map(Option::value).toList();
        return known.containsAll(chosen)
                ? null
                : "'%s' needs one of %s, not '%s'.".formatted(label, first(known), String.join(", ", chosen));
    }

    private static String first(List<String> known) {
        int more = known.size() - NAMED_IN_A_FAULT;
        return more <= 0
                ? String.join(", ", known)
                : "%s and %d more".formatted(String.join(", ", known.subList(0, NAMED_IN_A_FAULT)), more);
    }

    private static boolean isDate(String answer) {
        try {
            LocalDate.parse(answer);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
