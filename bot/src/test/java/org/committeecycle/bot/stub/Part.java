package org.committeecycle.bot.stub;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A piece of a payload that knows where it stands, and notes what is wrong with it. */
final class Part {

    private final JsonObject json;
    private final String path;
    private final String error;
    private final List<Breach> found;

    Part(JsonObject json, String path, String error, List<Breach> found) {
        this.json = json;
        this.path = path;
        this.error = error;
        this.found = found;
    }

    JsonObject json() {
        return json;
    }

    String type() {
        String type = string("type");
        return type == null ? "" : type;
    }

    boolean has(String name) {
        return json.has(name) && !json.get(name).isJsonNull();
    }

    @Nullable
    String string(String name) {
        return Json.string(json, name);
    }

    void breach(String name, String sentence) {
        found.add(new Breach(name.isEmpty() ? path : path + "/" + name, sentence, error));
    }

    void require(String... names) {
        for (String name : names) {
            if (!has(name)) {
                breach(name, "must be there");
            }
        }
    }

    /** If it is there, it is a text of 1 to so many characters, not all of them blank. */
    void atMost(int most, String... names) {
        for (String name : names) {
            if (has(name)) {
                length(name, string(name), most);
            }
        }
    }

    /** If it is there, it may also be empty. */
    void atMostOrEmpty(int most, String name) {
        if (!"".equals(string(name))) {
            atMost(most, name);
        }
    }

    void size(String name, int least, int most) {
        if (!has(name)) {
            return;
        }
        int size = json.get(name) instanceof JsonArray array ? array.size() : -1;
        if (size < least || size > most) {
            breach(name, "must have %d to %d items, and has %d".formatted(least, most, size));
        }
    }

    /** If it is there, it is a text object of 1 to so many characters. */
    void text(String name, int most) {
        within(name, text -> {
            if (!text.type().equals("plain_text") && !text.type().equals("mrkdwn")) {
                text.breach("type", "must be plain_text or mrkdwn");
            }
            text.require("text");
            text.atMost(most, "text");
        });
    }

    /** If it is there, it is a text object of 1 to so many characters without mark-up. */
    void plainText(String name, int most) {
        text(name, most);
        within(name, text -> {
            if (text.type().equals("mrkdwn")) {
                text.breach("type", "must be plain_text");
            }
        });
    }

    void within(String name, Consumer<Part> look) {
        JsonElement value = json.get(name);
        if (value instanceof JsonObject object) {
            look.accept(new Part(object, path + "/" + name, error, found));
        } else if (has(name)) {
            breach(name, "must be an object");
        }
    }

    List<Part> parts(String name) {
        List<Part> parts = new ArrayList<>();
        JsonArray array = Json.array(json, name);
        for (int i = 0; i < array.size(); i++) {
            String at = path + "/" + name + "/" + i;
            if (array.get(i) instanceof JsonObject object) {
                parts.add(new Part(object, at, error, found));
            } else {
                found.add(new Breach(at, "must be an object", error));
            }
        }
        return parts;
    }

    private void length(String name, @Nullable String text, int most) {
        if (text == null) {
            breach(name, "must be a text");
        } else if (text.isBlank()) {
            breach(name, "must be more than 0 characters");
        } else if (text.length() > most) {
            breach(name, "must be less than %d characters, and has %d".formatted(most + 1, text.length()));
        }
    }
}
