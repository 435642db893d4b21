package org.committeecycle.bot.task;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A person before a modal, who fills in its fields by their places and sends it off, as Slack then tells it. */
final class Filled {

    private final List<InputBlock> inputs;
    private final Map<String, Map<String, ViewState.Value>> values = new HashMap<>();

    Filled(View modal) {
        inputs = modal.getBlocks().stream()
                .filter(InputBlock.class::isInstance)
                .map(InputBlock.class::cast)
                .toList();
        inputs.forEach(input -> values.put(input.getBlockId(), Map.of(actionId(input), new ViewState.Value())));
    }

    List<InputBlock> inputs() {
        return inputs;
    }

    Filled type(int field, String text) {
        value(field).setValue(text);
        return this;
    }

    Filled day(int field, String day) {
        value(field).setSelectedDate(day);
        return this;
    }

    /** Chooses by place, counted through all groups. */
    Filled choose(int field, int choice) {
        value(field).setSelectedOption(selected(offered(field).get(choice)));
        return this;
    }

    Filled tick(int field, Integer... choices) {
        List<OptionObject> offered = offered(field);
        value(field)
                .setSelectedOptions(Stream.of(choices)
                        .map(offered::get)
                        .map(Filled::selected)
                        .toList());
        return this;
    }

    List<OptionObject> offered(int field) {
        BlockElement element = inputs.get(field).getElement();
        if (element instanceof RadioButtonsElement radio) {
            return radio.getOptions();
        } else if (element instanceof CheckboxesElement boxes) {
            return boxes.getOptions();
        } else if (element instanceof StaticSelectElement select) {
            return all(select.getOptions(), select.getOptionGroups());
        }
        MultiStaticSelectElement select = (MultiStaticSelectElement) element;
        return all(select.getOptions(), select.getOptionGroups());
    }

    ViewState sent() {
        ViewState state = new ViewState();
        state.setValues(values);
        return state;
    }

    private static List<OptionObject> all(List<OptionObject> options, List<OptionGroupObject> groups) {
        List<OptionObject> all = new ArrayList<>(options == null ? List.of() : options);
        if (groups != null) {
            groups.forEach(group -> all.addAll(group.getOptions()));
        }
        return all;
    }

    private static ViewState.SelectedOption selected(OptionObject option) {
        ViewState.SelectedOption selected = new ViewState.SelectedOption();
        selected.setValue(option.getValue());
        return selected;
    }

    private ViewState.Value value(int field) {
        InputBlock input = inputs.get(field);
        return values.get(input.getBlockId()).get(actionId(input));
    }

    private static String actionId(InputBlock input) {
        return GsonFactory.createSnakeCase()
                .toJsonTree(input.getElement())
                .getAsJsonObject()
                .get("action_id")
                .getAsString();
    }
}
