package org.committeecycle.bot.stub;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.Message;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody had in front of them at one moment: a message, a modal, or a Home. */
public record Surface(JsonObject json) {

    private static final Set<String> READ = Set.of("text", "alt_text", "accessibility_label", "title", "name");

    /** The channel of a message. */
    public String channel() {
        return required("channel");
    }

    /** The timestamp of a message, which names it. */
    public String ts() {
        return required("ts");
    }

    /** The message it stands under, if it stands under one. */
    public @Nullable String thread() {
        return Json.string(json, "thread_ts");
    }

    /** The id of a modal or a Home. */
    public String id() {
        return required("id");
    }

    /** The version of a modal or a Home. */
    public String hash() {
        return required("hash");
    }

    /** The text that screen readers and notifications read. */
    public String text() {
        return required("text");
    }

    /** The only user who sees an ephemeral message. */
    public String recipient() {
        return required("recipient");
    }

    public boolean isEphemeral() {
        return "true".equals(Json.string(json, "is_ephemeral"));
    }

    boolean isMessage() {
        return json.has("ts");
    }

    /** What nobody sees of a message; empty when there is none. */
    public JsonObject metadata() {
        return json.get("metadata") instanceof JsonObject metadata ? metadata : new JsonObject();
    }

    /** As the SDK reads a message. */
    public Message message() {
        return Json.GSON.fromJson(json, Message.class);
    }

    /** As the SDK reads a modal or a Home. */
    public View view() {
        return Json.GSON.fromJson(json, View.class);
    }

    /** Everything a person can read or hear of it, one piece a line. */
    public String words() {
        return String.join("\n", strings(json));
    }

    /** The labels of its buttons, in their order. */
    public List<String> buttons() {
        return elements()
                .filter(element -> "button".equals(Json.string(element, "type")))
                .map(button -> String.join("", strings(button.get("text"))))
                .toList();
    }

    /** The ids of all that can be pressed, chosen or typed into, in their order. */
    public List<String> actionIds() {
        return elements().map(element -> Json.string(element, "action_id")).toList();
    }

    /** The labels of its inputs, in their order. */
    public List<String> inputs() {
        return blocks().filter(block -> block.has("label"))
                .map(block -> String.join("", strings(block.get("label"))))
                .toList();
    }

    Stream<JsonObject> blocks() {
        return Json.objects(json, "blocks").stream();
    }

    private Stream<JsonObject> elements() {
        return blocks().flatMap(Surface::elementsOf);
    }

    /** What can be pressed, chosen or typed into in a block. */
    static Stream<JsonObject> elementsOf(JsonObject block) {
        Stream<JsonElement> single = Stream.of("accessory", "element").map(block::get);
        return Stream.concat(single, Json.objects(block, "elements").stream())
                .filter(JsonObject.class::isInstance)
                .map(JsonElement::getAsJsonObject)
                .filter(element -> element.has("action_id"));
    }

    static List<String> strings(@Nullable JsonElement element) {
        List<String> strings = new ArrayList<>();
        collect(element, strings);
        return strings;
    }

    private static void collect(@Nullable JsonElement element, List<String> strings) {
        if (element instanceof JsonArray array) {
            array.forEach(item -> collect(item, strings));
        } else if (element instanceof JsonObject object) {
            for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
                if (entry.getValue().isJsonPrimitive() && READ.contains(entry.getKey())) {
                    strings.add(entry.getValue().getAsString());
                }
                collect(entry.getValue(), strings);
            }
        }
    }

    private String required(String name) {
        String value = Json.string(json, name);
        if (value == null) {
            throw new AssertionError("There is no '" + name + "' in " + json);
        }
        return value;
    }
}
