package org.committeecycle.bot.stub;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Each user's Home and the modals on top of each other in front of them. */
final class Views {

    private static final int HIGHEST_STACK = 3;

    private final Workspace workspace;
    private final Sightings sightings;
    private final Map<String, JsonObject> homes = new LinkedHashMap<>();
    private final Map<String, JsonObject> modals = new LinkedHashMap<>();
    private final Map<String, List<String>> stacks = new LinkedHashMap<>();

    Views(Workspace workspace, Sightings sightings) {
        this.workspace = workspace;
        this.sightings = sightings;
    }

    synchronized JsonObject publish(String user, JsonObject content, @Nullable String hash) {
        JsonObject before = homes.get(user);
        requireHash(before, hash);
        JsonObject home = named(content, before == null ? workspace.nextId("V") : id(before));
        homes.put(user, home);
        sightings.note(user, home);
        return home.deepCopy();
    }

    synchronized JsonObject open(String user, JsonObject content) {
        stacks.put(user, new ArrayList<>());
        return push(user, content);
    }

    synchronized JsonObject push(String user, JsonObject content) {
        List<String> stack = stacks.computeIfAbsent(user, none -> new ArrayList<>());
        JsonObject modal = named(content, workspace.nextId("V"));
        modal.add("previous_view_id", stack.isEmpty() ? JsonNull.INSTANCE : Json.GSON.toJsonTree(top(stack)));
        stack.add(id(modal));
        modal.addProperty("root_view_id", stack.get(0));
        modals.put(id(modal), modal);
        sightings.note(user, modal);
        return modal.deepCopy();
    }

    synchronized boolean isFull(String user) {
        return stacks.getOrDefault(user, List.of()).size() >= HIGHEST_STACK;
    }

    /** Refuses a modal that nobody has in front of them any more. */
    synchronized JsonObject update(String id, JsonObject content, @Nullable String hash) {
        String user = userOf(id);
        JsonObject before = modals.get(id);
        requireHash(before, hash);
        JsonObject after = named(content, id);
        after.add("previous_view_id", before.get("previous_view_id"));
        after.add("root_view_id", before.get("root_view_id"));
        modals.put(id, after);
        sightings.note(user, after);
        return after.deepCopy();
    }

    synchronized void close(String id) {
        stacks.values().forEach(stack -> stack.remove(id));
    }

    synchronized void closeAll(String user) {
        stacks.remove(user);
    }

    synchronized @Nullable JsonObject home(String user) {
        JsonObject home = homes.get(user);
        return home == null ? null : home.deepCopy();
    }

    synchronized List<JsonObject> all() {
        return modals.values().stream().map(JsonObject::deepCopy).toList();
    }

    synchronized List<JsonObject> inFrontOf(String user) {
        return stacks.getOrDefault(user, List.of()).stream()
                .map(id -> modals.get(id).deepCopy())
                .toList();
    }

    synchronized @Nullable String withExternalId(String externalId) {
        return modals.values().stream()
                .filter(modal -> externalId.equals(Json.string(modal, "external_id")))
                .map(Views::id)
                .findFirst()
                .orElse(null);
    }

    private String userOf(String id) {
        return stacks.entrySet().stream()
                .filter(stack -> stack.getValue().contains(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new SlackError("not_found"));
    }

    private JsonObject named(JsonObject content, String id) {
        JsonObject view = content.deepCopy();
        view.addProperty("id", id);
        view.addProperty("hash", workspace.nextTs());
        view.addProperty("team_id", Workspace.TEAM);
        view.addProperty("app_id", Workspace.APP);
        view.addProperty("bot_id", Workspace.BOT);
        view.addProperty("root_view_id", id);
        view.add("state", Json.object("values", new JsonObject()));
        workspace.nameParts(view);
        return view;
    }

    private static void requireHash(@Nullable JsonObject before, @Nullable String hash) {
        if (before != null && hash != null && !hash.equals(Json.string(before, "hash"))) {
            throw new SlackError("hash_conflict");
        }
    }

    private static String top(List<String> stack) {
        return stack.get(stack.size() - 1);
    }

    private static String id(JsonObject view) {
        return view.get("id").getAsString();
    }
}
