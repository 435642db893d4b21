package org.committeecycle.shell.task;

import java.util.Map;
import java.util.stream.Collectors;
import org.committeecycle.domain.task.Field;
import org.committeecycle.domain.task.Form;
import org.committeecycle.domain.task.NumberBounds;
import org.committeecycle.domain.task.TextBounds;
import org.committeecycle.shell.seat.Legible;
import org.committeecycle.shell.seat.Seat;

/** A form at the prompt: its texts are told and its fields asked from top to bottom, until each answer will do. */
final class FormPrompt {

    private final Seat seat;
    private final Form form;

    FormPrompt(Seat seat, Form form) {
        this.seat = seat;
        this.form = form;
    }

    /** Asks for what is not among the answers yet, and adds it. */
    void complete(Map<String, String> answers) {
        for (int n = 0; n < form.fields().size(); n++) {
            form.told(n).forEach(this::tell);
            Field field = form.fields().get(n);
            if (!answers.containsKey(field.key())) {
                String answer = answer(field);
                if (!answer.isBlank()) {
                    answers.put(field.key(), answer);
                }
            }
        }
        form.told(form.fields().size()).forEach(this::tell);
    }

    private String answer(Field field) {
        if (field.description() != null) {
            tell(field.description());
        }
        while (true) {
            String typed = seat.questions().ask(Legible.line(question(field)));
            String answer = typed.isBlank() && field.initial() != null ? field.initial() : typed;
            String fault = field.fault(answer);
            if (fault == null) {
                return answer;
            }
            tell(fault);
        }
    }

    private void tell(String text) {
        seat.err().println(Legible.lines(text));
        seat.err().flush();
    }

    private static String question(Field field) {
        String expected = expected(field);
        return "%s%s%s: "
                .formatted(field.label(), expected.isEmpty() ? "" : " (" + expected + ")", whenLeftEmpty(field));
    }

    private static String whenLeftEmpty(Field field) {
        if (field.initial() != null) {
            return " [%s]".formatted(field.initial());
        }
        return field.required() ? "" : " [may be left empty]";
    }

    /** What will do as an answer, in words; empty when any text will. */
    static String expected(Field field) {
        return switch (field.type()) {
            case CHECKBOX -> "true, false";
            case DATE -> "a day such as 2025-03-17";
            case NUMBER -> numbers(field.number());
            case TEXT, TEXT_AREA -> lengths(field.text());
            case RADIO, SELECT -> choices(field);
            case CHECKLIST -> choices(field) + "; several with commas between them";
        };
    }

    private static String choices(Field field) {
        return field.options().stream()
                .map(option -> option.label().equals(option.value())
                        ? option.value()
                        : "%s: %s".formatted(option.value(), option.label()))
                .collect(Collectors.joining(", "));
    }

    private static String numbers(NumberBounds bounds) {
        String kind = Integer.valueOf(0).equals(bounds.decimals()) ? "a whole number" : "a number";
        String from = bounds.min() == null ? "" : " from " + bounds.min().toPlainString();
        return kind
                + from
                + (bounds.max() == null ? "" : " up to " + bounds.max().toPlainString());
    }

    private static String lengths(TextBounds bounds) {
        if (bounds.minLength() == null) {
            return bounds.maxLength() == null ? "" : "at most %d characters".formatted(bounds.maxLength());
        }
        return bounds.maxLength() == null
                ? "at least %d characters".formatted(bounds.minLength())
                : "%d to %d characters".formatted(bounds.minLength(), bounds.maxLength());
    }
}
