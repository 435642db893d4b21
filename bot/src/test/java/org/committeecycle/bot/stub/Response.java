package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;

/**
 * What was sent to a response URL.
 *
 * @param user who had pressed or typed, and was answered
 * @param channel where
 */
public record Response(String user, String channel, JsonObject body) {

    /** Whether everybody in the channel sees it. */
    public boolean isPublic() {
        return "in_channel".equals(Json.string(body, "response_type"));
    }

    public Surface surface() {
        return new Surface(body);
    }
}
