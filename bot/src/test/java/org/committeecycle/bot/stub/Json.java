package org.committeecycle.bot.stub;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON the way the SDK does. */
final class Json {

    static final Gson GSON = GsonFactory.createSnakeCase();

    private Json() {}

    /** Takes names and values in turn; a value that is null is left out. */
    static JsonObject object(@Nullable Object... namesAndValues) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                object.add(String.valueOf(namesAndValues[i]), GSON.toJsonTree(namesAndValues[i + 1]));
            }
        }
        return object;
    }

    static @Nullable JsonElement parsed(String text) {
        try {
            return JsonParser.parseString(text);
        } catch (JsonParseException unreadable) {
            return null;
        }
    }

    static @Nullable JsonObject parsedObject(String text) {
        return parsed(text) instanceof JsonObject object ? object : null;
    }

    static @Nullable String string(JsonObject object, String name) {
        return object.get(name) instanceof JsonPrimitive value ? value.getAsString() : null;
    }

    static JsonArray array(JsonObject object, String name) {
        return object.get(name) instanceof JsonArray array ? array : new JsonArray();
    }

    static List<JsonObject> objects(JsonObject object, String name) {
        return StreamSupport.stream(array(object, name).spliterator(), false)
                .filter(JsonElement::isJsonObject)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }
}
