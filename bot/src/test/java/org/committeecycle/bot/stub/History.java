package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Opens conversations and reads them back. */
final class History {

    private final Conversations conversations;

    History(Conversations conversations) {
        this.conversations = conversations;
    }

    Map<String, Method> methods() {
        return Map.of(
                "conversations.open", this::open,
                "conversations.history", this::history,
                "conversations.replies", this::replies);
    }

    /** A message as the methods show it: without our own notes, and with its metadata only on request. */
    static JsonObject shown(JsonObject message, boolean withMetadata) {
        JsonObject shown = message.deepCopy();
        shown.remove("channel");
        if (!withMetadata) {
            shown.remove("metadata");
        }
        return shown;
    }

    private JsonObject open(Arguments args) {
        String users = args.string("users", "users_list_not_supplied");
        return Json.object("channel", Json.object("id", conversations.open(users)));
    }

    /** Newest first. With an oldest and no latest, the messages nearest to the oldest, so that a reader can go forward. */
    private JsonObject history(Arguments args) {
        List<JsonObject> found = conversations.all(conversations.existing(args, "channel")).stream()
                .filter(message -> !isReply(message))
                .filter(within(args))
                .toList();
        boolean forward = args.has("oldest") && !args.has("latest");
        List<JsonObject> ordered = forward ? found : reversed(found);
        return page(args, ordered, forward);
    }

    private JsonObject replies(Arguments args) {
        String channel = conversations.existing(args, "channel");
        String thread = args.string("ts", "thread_not_found");
        if (!conversations.has(channel, thread)) {
            throw new SlackError("thread_not_found");
        }
        Predicate<JsonObject> within = within(args);
        List<JsonObject> found = conversations.all(channel).stream()
                .filter(message ->
                        isAt(thread, message, "ts") || isAt(thread, message, "thread_ts") && within.test(message))
                .toList();
        return page(args, found, false);
    }

    private static JsonObject page(Arguments args, List<JsonObject> ordered, boolean turnAround) {
        int from = args.number("cursor", 0);
        int to = Math.min(ordered.size(), from + Math.min(args.number("limit", 100), 999));
        boolean more = to < ordered.size();
        List<JsonObject> page = ordered.subList(Math.min(from, to), to).stream()
                .map(message -> shown(message, args.flag("include_all_metadata")))
                .toList();
        return Json.object(
                "messages",
                turnAround ? reversed(page) : page,
                "has_more",
                more,
                "response_metadata",
                Json.object("next_cursor", more ? Integer.toString(to) : ""));
    }

    private static Predicate<JsonObject> within(Arguments args) {
        boolean inclusive = args.flag("inclusive");
        return message -> {
            long at = Workspace.micros(message.get("ts").getAsString());
            return isAfter(at, args.string("oldest"), inclusive) && isBefore(at, args.string("latest"), inclusive);
        };
    }

    private static boolean isAfter(long at, @Nullable String oldest, boolean inclusive) {
        return oldest == null || at > Workspace.micros(oldest) || inclusive && at == Workspace.micros(oldest);
    }

    private static boolean isBefore(long at, @Nullable String latest, boolean inclusive) {
        return latest == null || at < Workspace.micros(latest) || inclusive && at == Workspace.micros(latest);
    }

    private static boolean isReply(JsonObject message) {
        String thread = Json.string(message, "thread_ts");
        return thread != null && !isAt(thread, message, "ts");
    }

    private static boolean isAt(String ts, JsonObject message, String name) {
        return ts.equals(Json.string(message, name));
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }
}
