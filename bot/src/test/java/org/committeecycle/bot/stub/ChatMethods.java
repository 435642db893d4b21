package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import java.util.Map;

/** Posts, changes and whispers. */
final class ChatMethods {

    private final Conversations conversations;
    private final Limits limits;

    ChatMethods(Conversations conversations, Limits limits) {
        this.conversations = conversations;
        this.limits = limits;
    }

    Map<String, Method> methods() {
        return Map.of(
                "chat.postMessage", this::postMessage,
                "chat.postEphemeral", this::postEphemeral,
                "chat.update", this::update);
    }

    private JsonObject postMessage(Arguments args) {
        String channel = conversations.addressed(args);
        JsonObject content = content(args);
        String thread = args.string("thread_ts");
        if (thread != null && !conversations.has(channel, thread)) {
            throw new SlackError("thread_not_found");
        }
        JsonObject message = conversations.post(channel, content);
        return Json.object("channel", channel, "ts", message.get("ts"), "message", History.shown(message, true));
    }

    private JsonObject postEphemeral(Arguments args) {
        String channel = conversations.existing(args, "channel");
        String user = args.string("user", "user_not_in_channel");
        Conversations.requireUser(user);
        if (channel.startsWith("D") && !channel.equals(Conversations.directChannel(user))) {
            throw new SlackError("user_not_in_channel");
        }
        JsonObject message = conversations.postEphemeral(channel, user, content(args));
        return Json.object("message_ts", message.get("ts"));
    }

    private JsonObject update(Arguments args) {
        String channel = conversations.existing(args, "channel");
        String ts = args.string("ts", "message_not_found");
        if (!conversations.has(channel, ts)) {
            throw new SlackError("message_not_found");
        }
        limits.requireUpdatable(args.json());
        JsonObject message = conversations.update(channel, ts, content(args));
        return Json.object(
                "channel", channel, "ts", ts, "text", message.get("text"), "message", History.shown(message, true));
    }

    private JsonObject content(Arguments args) {
        limits.require(args.json());
        return Json.object(
                "text", args.string("text"),
                "blocks", args.array("blocks", "invalid_blocks_format"),
                "metadata", args.object("metadata", "invalid_metadata_format"),
                "thread_ts", args.string("thread_ts"));
    }
}
