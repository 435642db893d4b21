package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The addresses for late answers to one press or command: good five times, for thirty minutes of wall time. */
final class ResponseUrls {

    private static final int USES = 5;
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final Workspace workspace;
    private final Conversations conversations;
    private final Limits limits;
    private final String baseUrl;
    private final Map<String, Issued> issued = new ConcurrentHashMap<>();
    private final List<Response> responses = new CopyOnWriteArrayList<>();

    ResponseUrls(Workspace workspace, Conversations conversations, Limits limits, String baseUrl) {
        this.workspace = workspace;
        this.conversations = conversations;
        this.limits = limits;
        this.baseUrl = baseUrl;
    }

    /** The address that answers what the user did in the channel, to the message with this timestamp if to one. */
    String issue(String user, String channel, @Nullable String ts) {
        String id = workspace.nextId("R");
        issued.put(id, new Issued(user, channel, ts, System.nanoTime(), 0));
        return baseUrl + id;
    }

    List<Response> responses() {
        return List.copyOf(responses);
    }

    JsonObject addressee(String id) {
        Issued url = issued.get(id);
        return url == null ? new JsonObject() : Json.object("user", url.user(), "channel", url.channel());
    }

    synchronized Answer receive(String id, JsonObject body) {
        Issued url = issued.get(id);
        if (url == null || System.nanoTime() - url.at() > LIFE.toNanos()) {
            return Answer.status(404, "expired_url");
        }
        if (url.uses() >= USES) {
            limits.note(new Breach("", "must not be a sixth answer to one response URL", "used_url"));
            return Answer.status(404, "used_url");
        }
        issued.put(id, new Issued(url.user(), url.channel(), url.ts(), url.at(), url.uses() + 1));
        return answered(url, body);
    }

    private Answer answered(Issued url, JsonObject body) {
        try {
            answer(url.user(), url.channel(), url.ts(), body);
        } catch (SlackError error) {
            return Answer.status(400, error.getMessage());
        }
        responses.add(new Response(url.user(), url.channel(), body));
        return Answer.text("ok");
    }

    /** Does what an answer asks for: replaces or deletes the message it answers, or posts, for all or for one. */
    void answer(String user, String channel, @Nullable String ts, JsonObject body) {
        if (ts != null && isTrue(body, "delete_original")) {
            conversations.delete(channel, ts);
            return;
        }
        limits.require(body);
        JsonObject content = content(body);
        if (ts != null && isTrue(body, "replace_original")) {
            conversations.update(channel, ts, content);
        } else if ("in_channel".equals(Json.string(body, "response_type"))) {
            conversations.post(channel, content);
        } else {
            conversations.postEphemeral(channel, user, content);
        }
    }

    private static JsonObject content(JsonObject body) {
        return Json.object("text", body.get("text"), "blocks", body.get("blocks"), "thread_ts", body.get("thread_ts"));
    }

    private static boolean isTrue(JsonObject body, String name) {
        return "true".equals(Json.string(body, name));
    }

    private record Issued(String user, String channel, @Nullable String ts, long at, int uses) {}
}
