package org.committeecycle.bot.task;

import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.checkboxes;
import static com.slack.api.model.block.element.BlockElements.multiStaticSelect;
import static com.slack.api.model.block.element.BlockElements.radioButtons;
import static com.slack.api.model.block.element.BlockElements.staticSelect;

import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.committeecycle.bot.Cut;
import org.committeecycle.domain.task.Field;
import org.jspecify.annotations.Nullable;

/**
 * What a person chooses from. A choice whose words are too long for Slack is shown by its number and its beginning, and
 * all choices are then written out above: two that begin alike must never be mistaken for each other.
 */
final class FieldChoices {

    /** The most that Slack offers in one field: groups of as many choices. */
    static final int MOST = 100 * 100;

    private static final int MOST_BUTTONS = 10;
    private static final int MOST_IN_A_LIST = 100;
    private static final int LONGEST_LABEL = 75;
    private static final int LONGEST_END_OF_A_RANGE = 34;

    private final String id;
    private final List<OptionObject> options;
    private final List<OptionObject> initial;

    FieldChoices(Field field, @Nullable String initial) {
        this.id = Ids.of(field);
        this.options = options(field);
        Set<String> chosen = chosen(field, initial);
        this.initial = options.stream()
                .filter(option -> chosen.contains(option.getValue()))
                .toList();
    }

    /** Every choice in full, one a line; empty when the field itself shows them in full. */
    static String writtenOut(Field field) {
        return isNumbered(field)
                ? IntStream.range(0, field.options().size())
                        .mapToObj(n ->
                                "%d. %s".formatted(n + 1, label(field.options().get(n))))
                        .collect(Collectors.joining("\n"))
                : "";
    }

    BlockElement one(boolean asButtons) {
        OptionObject first = initial.isEmpty() ? null : initial.get(0);
        if (asButtons && options.size() <= MOST_BUTTONS) {
            return radioButtons(radio -> radio.actionId(id).options(options).initialOption(first));
        }
        return staticSelect(select -> select.actionId(id)
                .options(isGrouped() ? null : options)
                .optionGroups(isGrouped() ? groups() : null)
                .initialOption(first));
    }

    BlockElement any() {
        List<OptionObject> first = initial.isEmpty() || initial.size() > MOST_IN_A_LIST ? null : initial;
        if (options.size() <= MOST_BUTTONS) {
            return checkboxes(boxes -> boxes.actionId(id).options(options).initialOptions(first));
        }
        return multiStaticSelect(select -> select.actionId(id)
                .options(isGrouped() ? null : options)
                .optionGroups(isGrouped() ? groups() : null)
                .initialOptions(first));
    }

    private boolean isGrouped() {
        return options.size() > MOST_IN_A_LIST;
    }

    /** Groups in the form's own order, each named by its first and its last choice. */
    private List<OptionGroupObject> groups() {
        List<OptionGroupObject> groups = new ArrayList<>();
        for (int from = 0; from < options.size(); from += MOST_IN_A_LIST) {
            List<OptionObject> group = options.subList(from, Math.min(from + MOST_IN_A_LIST, options.size()));
            groups.add(OptionGroupObject.builder()
                    .label(plainText(end(group.get(0)) + " – " + end(group.get(group.size() - 1))))
                    .options(group)
                    .build());
        }
        return groups;
    }

    private static String end(OptionObject option) {
        return Cut.plain(option.getText().getText(), LONGEST_END_OF_A_RANGE);
    }

    private static List<OptionObject> options(Field field) {
        boolean numbered = isNumbered(field);
        List<OptionObject> options = new ArrayList<>();
        for (Field.Option option : field.options()) {
            String number = numbered ? "%d. ".formatted(options.size() + 1) : "";
            options.add(option(plainText(Cut.plain(number + label(option), LONGEST_LABEL)), Ids.of(option)));
        }
        return options;
    }

    private static Set<String> chosen(Field field, @Nullable String initial) {
        if (initial == null) {
            return Set.of();
        }
        List<String> values = field.type() == Field.Type.CHECKLIST ? Field.chosen(initial) : List.of(initial);
        return field.options().stream()
                .filter(option -> values.contains(option.value()))
                .map(Ids::of)
                .collect(Collectors.toSet());
    }

    private static boolean isNumbered(Field field) {
        return field.options().stream().anyMatch(option -> label(option).length() > LONGEST_LABEL);
    }

    private static String label(Field.Option option) {
        return option.label().isBlank() ? option.value() : option.label().strip();
    }
}
