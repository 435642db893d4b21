package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * What goes back over the wire; status 0 stands for a connection that is cut without an answer.
 *
 * @param outcome the short word for it in the log of calls
 */
record Answer(int status, Map<String, String> headers, String body, String outcome) {

    static final Answer DROPPED = new Answer(0, Map.of(), "", "dropped");

    static Answer json(JsonObject json) {
        String error = Json.string(json, "error");
        return new Answer(200, type("application/json"), json.toString(), error == null ? "ok" : error);
    }

    static Answer text(String text) {
        return new Answer(200, type("text/plain"), text, "ok");
    }

    static Answer status(int status, String error) {
        String body = Json.object("ok", false, "error", error).toString();
        return new Answer(status, type("application/json"), body, Integer.toString(status));
    }

    static Answer rateLimited(Duration retryAfter) {
        String seconds = Long.toString(retryAfter.plusMillis(999).toSeconds());
        Map<String, String> headers = Map.of("Content-Type", "application/json", "Retry-After", seconds);
        return new Answer(
                429, headers, Json.object("ok", false, "error", "ratelimited").toString(), "429");
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> type(String type) {
        return Map.of("Content-Type", type + "; charset=utf-8");
    }
}
