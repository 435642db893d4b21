package org.committeecycle.bot.stub;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element that stands in a block before somebody's eyes. */
record Shown(JsonObject block, JsonObject element) {

    /** Fails when there is no such button. */
    static Shown button(Surface surface, String actionIdOrLabel) {
        return find(surface, shown -> shown.isButton() && shown.isNamed(actionIdOrLabel))
                .or(() ->
                        find(surface, shown -> shown.isButton() && shown.label().equals(actionIdOrLabel)))
                .orElseThrow(() -> new AssertionError("There is no button '%s', but %s %s in %s"
                        .formatted(actionIdOrLabel, surface.buttons(), surface.actionIds(), surface.words())));
    }

    /** Fails when there is no such element. */
    static Shown element(Surface surface, String actionId) {
        return find(surface, shown -> shown.isNamed(actionId))
                .orElseThrow(() -> new AssertionError(
                        "There is no '%s', but %s in %s".formatted(actionId, surface.actionIds(), surface.words())));
    }

    static Stream<Shown> all(Surface surface) {
        return surface.blocks().flatMap(block -> Surface.elementsOf(block).map(element -> new Shown(block, element)));
    }

    private static Optional<Shown> find(Surface surface, Predicate<Shown> fits) {
        return all(surface).filter(fits).findFirst();
    }

    String type() {
        return element.get("type").getAsString();
    }

    String actionId() {
        return element.get("action_id").getAsString();
    }

    String blockId() {
        return block.get("block_id").getAsString();
    }

    /** What stands on a button, or before an input. */
    String label() {
        JsonElement label = isButton() ? element.get("text") : block.get("label");
        return String.join("", Surface.strings(label));
    }

    boolean isButton() {
        return type().equals("button");
    }

    boolean isNamed(String actionId) {
        return actionId().equals(actionId);
    }

    JsonObject pressed() {
        return Json.object(
                "type", "button",
                "block_id", blockId(),
                "action_id", actionId(),
                "text", element.get("text"),
                "value", element.get("value"),
                "style", element.get("style"));
    }

    JsonObject chosen(String option) {
        return Json.object(
                "type", type(),
                "block_id", blockId(),
                "action_id", actionId(),
                "selected_option", option(option));
    }

    /** An option by its value or its label; fails when it is not offered. */
    JsonObject option(String valueOrLabel) {
        List<JsonObject> options = options();
        return options.stream()
                .filter(option -> valueOrLabel.equals(Json.string(option, "value")))
                .findFirst()
                .or(() -> options.stream()
                        .filter(option -> valueOrLabel.equals(labelOf(option)))
                        .findFirst())
                .orElseThrow(() -> new AssertionError("'%s' is not offered by '%s', but %s"
                        .formatted(
                                valueOrLabel,
                                label(),
                                options.stream().map(Shown::labelOf).toList())));
    }

    private List<JsonObject> options() {
        return Stream.concat(
                        Json.objects(element, "options").stream(),
                        Json.objects(element, "option_groups").stream()
                                .flatMap(group -> Json.objects(group, "options").stream()))
                .toList();
    }

    private static String labelOf(JsonObject option) {
        return String.join("", Surface.strings(option.get("text")));
    }

    @Nullable
    JsonElement initial(String name) {
        return element.get(name);
    }
}
