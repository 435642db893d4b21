package org.committeecycle.bot.stub;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The state of a modal when somebody submits it, with the checks that Slack makes before the app hears of it. */
final class TypedInputs {

    private TypedInputs() {}

    static JsonObject values(Surface modal, Map<String, Object> typed) {
        List<String> left = new ArrayList<>(typed.keySet());
        JsonObject values = new JsonObject();
        for (Shown input : Shown.all(modal).filter(shown -> !shown.isButton()).toList()) {
            String name = nameOf(input, left);
            left.remove(name);
            JsonObject state = state(input, name == null ? null : typed.get(name));
            values.add(input.blockId(), Json.object(input.actionId(), state));
        }
        if (!left.isEmpty()) {
            throw new AssertionError("There is no input %s, but %s".formatted(left, modal.inputs()));
        }
        return values;
    }

    private static @Nullable String nameOf(Shown input, List<String> names) {
        return names.stream()
                .filter(name -> name.equals(input.blockId()) || name.equals(input.actionId()))
                .findFirst()
                .or(() -> names.stream().filter(input.label()::equals).findFirst())
                .orElse(null);
    }

    private static JsonObject state(Shown input, @Nullable Object typed) {
        String key = key(input.type());
        JsonElement value = typed == null ? initial(input) : given(input, typed);
        requireFilled(input, value);
        JsonObject state = Json.object("type", input.type());
        state.add(key, value);
        return state;
    }

    private static String key(String type) {
        return switch (type) {
            case "plain_text_input", "number_input", "email_text_input", "url_text_input" -> "value";
            case "static_select", "radio_buttons" -> "selected_option";
            case "multi_static_select", "checkboxes" -> "selected_options";
            case "datepicker" -> "selected_date";
            case "timepicker" -> "selected_time";
            default -> throw new AssertionError("The stub's users do not know how to fill a " + type);
        };
    }

    private static JsonElement initial(Shown input) {
        String name = key(input.type()).replace("selected_", "initial_").replace("value", "initial_value");
        JsonElement initial = input.initial(name);
        if (initial != null) {
            return initial;
        }
        return name.equals("initial_options") ? new JsonArray() : JsonNull.INSTANCE;
    }

    private static JsonElement given(Shown input, Object typed) {
        return switch (key(input.type())) {
            case "selected_option" -> input.option(typed.toString());
            case "selected_options" -> options(input, typed);
            default -> text(input, typed.toString());
        };
    }

    private static JsonArray options(Shown input, Object typed) {
        JsonArray options = new JsonArray();
        Collection<?> chosen = typed instanceof Collection<?> several ? several : List.of(typed);
        chosen.forEach(option -> options.add(input.option(option.toString())));
        return options;
    }

    private static JsonElement text(Shown input, String text) {
        int longest = input.initial("max_length") == null
                ? 3000
                : input.initial("max_length").getAsInt();
        if (input.type().equals("plain_text_input") && text.length() > longest) {
            throw refused(input, "takes no more than " + longest + " characters");
        }
        if (input.type().equals("number_input") && !text.matches("-?\\d*(\\.\\d+)?")) {
            throw refused(input, "takes only a number");
        }
        if (input.type().equals("datepicker") && !text.matches("(\\d{4}-\\d{2}-\\d{2})?")) {
            throw refused(input, "takes only a day written YYYY-MM-DD");
        }
        return text.isEmpty() ? JsonNull.INSTANCE : Json.GSON.toJsonTree(text);
    }

    private static void requireFilled(Shown input, JsonElement value) {
        boolean empty = value.isJsonNull() || value instanceof JsonArray options && options.isEmpty();
        boolean required = "input".equals(Json.string(input.block(), "type"))
                && !"true".equals(Json.string(input.block(), "optional"));
        if (empty && required) {
            throw refused(input, "must be filled");
        }
    }

    private static AssertionError refused(Shown input, String why) {
        return new AssertionError("Slack does not let this be submitted: '" + input.label() + "' " + why);
    }
}
