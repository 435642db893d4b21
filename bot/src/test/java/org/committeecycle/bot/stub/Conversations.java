package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Every channel with its messages, oldest first, and what only one person saw of it. */
final class Conversations {

    private final Workspace workspace;
    private final Map<String, List<JsonObject>> messages = new LinkedHashMap<>();
    private final List<JsonObject> ephemerals = new ArrayList<>();
    private final Set<String> opened = ConcurrentHashMap.newKeySet();
    private final Sightings sightings;

    Conversations(Workspace workspace, Sightings sightings) {
        this.workspace = workspace;
        this.sightings = sightings;
    }

    static String directChannel(String user) {
        return "D" + user;
    }

    static void requireUser(String user) {
        if (!user.matches("[UW][A-Z0-9]+")) {
            throw new SlackError("user_not_found");
        }
    }

    String open(String user) {
        requireUser(user);
        opened.add(directChannel(user));
        return directChannel(user);
    }

    /** Whom a post is addressed to: a channel, or a user, which stands for their direct messages. */
    String addressed(Arguments args) {
        String channel = args.string("channel", "channel_not_found");
        return channel.matches("[UW][A-Z0-9]+") ? open(channel) : existing(args, "channel");
    }

    /** A channel by its own id; direct messages exist once they were opened. */
    String existing(Arguments args, String name) {
        String channel = args.string(name, "channel_not_found");
        if (!channel.matches("[CG][A-Z0-9]+") && !opened.contains(channel)) {
            throw new SlackError("channel_not_found");
        }
        return channel;
    }

    synchronized JsonObject post(String channel, JsonObject content) {
        JsonObject message = ofTheBot(channel, content);
        messages.computeIfAbsent(channel, none -> new ArrayList<>()).add(message);
        sightings.note(channel, message);
        return message.deepCopy();
    }

    synchronized JsonObject postEphemeral(String channel, String user, JsonObject content) {
        JsonObject message = ofTheBot(channel, content);
        message.addProperty("is_ephemeral", true);
        message.addProperty("recipient", user);
        ephemerals.add(message);
        sightings.note(user, message);
        return message.deepCopy();
    }

    /** Changes what the content names, and keeps the rest, as Slack does with blocks that an update leaves out. */
    synchronized JsonObject update(String channel, String ts, JsonObject content) {
        JsonObject message = required(channel, ts);
        content.entrySet().forEach(change -> message.add(change.getKey(), change.getValue()));
        message.add("edited", Json.object("user", Workspace.BOT_USER, "ts", workspace.nextTs()));
        workspace.nameParts(message);
        sightings.note(message.has("recipient") ? message.get("recipient").getAsString() : channel, message);
        return message.deepCopy();
    }

    synchronized void delete(String channel, String ts) {
        JsonObject message = required(channel, ts);
        messages(channel).remove(message);
        ephemerals.remove(message);
    }

    /** Leaves a tombstone where the file was shared. */
    synchronized void bury(String channel, String file) {
        messages(channel).stream()
                .flatMap(message -> Json.objects(message, "files").stream())
                .filter(shared -> file.equals(Json.string(shared, "id")))
                .forEach(shared -> {
                    List.copyOf(shared.keySet()).forEach(shared::remove);
                    shared.addProperty("id", file);
                    shared.addProperty("mode", "tombstone");
                });
    }

    synchronized List<JsonObject> all(String channel) {
        return messages(channel).stream().map(JsonObject::deepCopy).toList();
    }

    synchronized List<JsonObject> allEphemeral() {
        return ephemerals.stream().map(JsonObject::deepCopy).toList();
    }

    synchronized boolean has(String channel, String ts) {
        return find(messages(channel), ts) != null;
    }

    private JsonObject required(String channel, String ts) {
        JsonObject message = find(messages(channel), ts);
        if (message == null) {
            message = find(ephemerals, ts);
        }
        if (message == null) {
            throw new SlackError("message_not_found");
        }
        return message;
    }

    private List<JsonObject> messages(String channel) {
        return messages.getOrDefault(channel, new ArrayList<>());
    }

    private static @Nullable JsonObject find(List<JsonObject> messages, String ts) {
        return messages.stream()
                .filter(message -> ts.equals(Json.string(message, "ts")))
                .findFirst()
                .orElse(null);
    }

    private JsonObject ofTheBot(String channel, JsonObject content) {
        JsonObject message = Json.object(
                "type", "message",
                "channel", channel,
                "user", Workspace.BOT_USER,
                "bot_id", Workspace.BOT,
                "app_id", Workspace.APP,
                "team", Workspace.TEAM,
                "ts", workspace.nextTs());
        content.deepCopy().entrySet().forEach(part -> message.add(part.getKey(), part.getValue()));
        workspace.nameParts(message);
        return message;
    }
}
