package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import java.time.Duration;

/**
 * How a request of Slack was answered.
 *
 * @param took from the request to its answer, in wall time
 */
public record SlackAnswer(int status, String body, Duration took) {

    /** Whether Slack takes it for done. */
    public boolean isAcknowledged() {
        return status == 200;
    }

    /** The body as JSON; empty when it is none. */
    public JsonObject json() {
        JsonObject json = Json.parsedObject(body);
        return json == null ? new JsonObject() : json;
    }

    /** A message in the body, as the person sees it. */
    public Surface surface() {
        return new Surface(json());
    }
}
