package org.committeecycle.bot.stub;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The arguments of a method, sent as a form whose structured values are JSON texts, or as JSON; none when unreadable. */
record Arguments(JsonObject json) {

    private static final Set<String> STRUCTURED = Set.of("blocks", "attachments", "metadata", "view", "files");

    static Arguments read(String contentType, String body) {
        JsonObject json = contentType.startsWith("application/json") ? Json.parsedObject(body) : form(body);
        JsonObject read = json == null ? new JsonObject() : json;
        STRUCTURED.forEach(name -> structure(read, name));
        return new Arguments(read);
    }

    static JsonObject form(String body) {
        JsonObject form = new JsonObject();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.addProperty(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return form;
    }

    private static void structure(JsonObject json, String name) {
        String text = Json.string(json, name);
        JsonElement value = text == null ? null : Json.parsed(text);
        if (value != null) {
            json.add(name, value);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    boolean has(String name) {
        return json.has(name);
    }

    @Nullable
    String string(String name) {
        return Json.string(json, name);
    }

    String string(String name, String error) {
        String value = string(name);
        if (value == null || value.isEmpty()) {
            throw new SlackError(error);
        }
        return value;
    }

    boolean flag(String name) {
        return "1".equals(string(name)) || "true".equals(string(name));
    }

    int number(String name, int otherwise) {
        String value = string(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    @Nullable
    JsonArray array(String name, String error) {
        if (json.get(name) != null && !json.get(name).isJsonArray()) {
            throw new SlackError(error);
        }
        return json.getAsJsonArray(name);
    }

    @Nullable
    JsonObject object(String name, String error) {
        if (json.get(name) != null && !json.get(name).isJsonObject()) {
            throw new SlackError(error);
        }
        return json.getAsJsonObject(name);
    }
}
