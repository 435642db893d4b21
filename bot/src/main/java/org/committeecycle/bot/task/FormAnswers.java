package org.committeecycle.bot.task;

import com.slack.api.model.view.ViewState;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.committeecycle.bot.Cut;
import org.committeecycle.domain.task.Field;
import org.committeecycle.domain.task.Form;
import org.committeecycle.domain.task.NumberBounds;
import org.jspecify.annotations.Nullable;

/** What a person filled into the modal of a form, and what is wrong with it, where it stands. */
final class FormAnswers {

    private static final int LONGEST_ERROR = 2000;
    private static final String CHANGED =
            "%s The form has changed since you opened it: close this and open the task again.";

    private final Form form;
    private final Map<String, Map<String, ViewState.Value>> filled;

    FormAnswers(Form form, ViewState state) {
        this.form = form;
        this.filled = state.getValues() == null ? Map.of() : state.getValues();
    }

    /** The answers as a task takes them; what was left empty is left out. */
    Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            ViewState.Value value = filled.getOrDefault(Ids.of(field), Map.of()).get(Ids.of(field));
            String answer = value == null ? null : answer(field, value);
            if (answer != null && !answer.isBlank()) {
                given.put(field.key(), answer);
            }
        }
        return given;
    }

    /**
     * The form's faults by block, as Slack shows them beside the fields; a fault of something that the modal did not
     * show stands at its first field, because Slack shows no other.
     */
    Map<String, String> errors(Map<String, String> faults) {
        Map<String, String> errors = new LinkedHashMap<>();
        faults.forEach((key, fault) -> {
            String block = block(key);
            if (filled.containsKey(block)) {
                errors.put(block, Cut.plain(fault, LONGEST_ERROR));
            }
        });
        faults.forEach((key, fault) -> {
            if (!filled.containsKey(block(key))) {
                filled.keySet().stream()
                        .findFirst()
                        .ifPresent(first -> errors.putIfAbsent(first, CHANGED.formatted(fault)));
            }
        });
        return errors;
    }

    private @Nullable String answer(Field field, ViewState.Value value) {
        return switch (field.type()) {
            case TEXT, TEXT_AREA ->
                value.getValue() == null ? null : value.getValue().strip();
            case NUMBER -> value.getValue() == null ? null : number(value.getValue());
            case DATE -> value.getSelectedDate();
            case CHECKBOX -> String.valueOf(!chosen(value).isEmpty());
            case RADIO, SELECT ->
                value.getSelectedOption() == null
                        ? null
                        : value(field, value.getSelectedOption().getValue());
            case CHECKLIST ->
                chosen(value).stream()
                        .map(option -> value(field, option.getValue()))
                        .collect(Collectors.joining(","));
        };
    }

    private static List<ViewState.SelectedOption> chosen(ViewState.Value value) {
        return value.getSelectedOptions() == null ? List.of() : value.getSelectedOptions();
    }

    /** A choice that the form no longer has stays as it came: the form says then what is wrong. */
    private static String value(Field field, String id) {
        return field.options().stream()
                .filter(option -> Ids.of(option).equals(id))
                .map(Field.Option::value)
                .findFirst()
                .orElse(id);
    }

    private static String number(String typed) {
        BigDecimal number = NumberBounds.read(typed);
        return number == null ? typed.strip() : number.stripTrailingZeros().toPlainString();
    }

    private String block(String key) {
        return form.fields().stream()
                .filter(field -> field.key().equals(key))
                .map(Ids::of)
                .findFirst()
                .orElse("");
    }
}
