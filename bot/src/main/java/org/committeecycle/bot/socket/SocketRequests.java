package org.committeecycle.bot.socket;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.util.json.GsonFactory;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what comes over a socket by the same app that answers at our address. */
class SocketRequests {

    private static final Logger LOG = LoggerFactory.getLogger(SocketRequests.class);
    private static final int DONE = 200;
    private static final int SEEN_BEFORE = 409;

    private final App app;
    private final SocketModeRequestParser parser;
    private final Gson gson = GsonFactory.createSnakeCase();

    SocketRequests(App app) {
        this.app = app;
        this.parser = new SocketModeRequestParser(app.config());
    }

    /** The acknowledgement of what was asked; empty when it was not understood or failed, which Slack tells the person. */
    Optional<String> answer(String message) {
        try {
            SocketModeRequest request = parser.parse(message);
            if (request == null) {
                return Optional.empty();
            }
            Response response = app.run(request.getBoltRequest());
            return isTaken(response)
                    ? Optional.of(acknowledgement(request.getEnvelope().getEnvelopeId(), response.getBody()))
                    : Optional.empty();
        } catch (Exception failure) {
            LOG.error("A request over the socket failed", failure);
            return Optional.empty();
        }
    }

    /** What was seen before is acknowledged too, lest Slack brings it again and again. */
    private static boolean isTaken(Response response) {
        return response.getStatusCode() == DONE || response.getStatusCode() == SEEN_BEFORE;
    }

    private String acknowledgement(String envelope, @Nullable String body) {
        JsonObject acknowledgement = new JsonObject();
        acknowledgement.addProperty("envelope_id", envelope);
        if (body != null && body.startsWith("{")) {
            acknowledgement.add("payload", gson.fromJson(body, JsonElement.class));
        }
        return acknowledgement.toString();
    }
}
