package org.committeecycle.bot.stub;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Slack's upload in three steps: ask for a URL, send the bytes there, share what arrived. */
final class FileMethods {

    private final Workspace workspace;
    private final Conversations conversations;
    private final String uploadUrl;
    private final Map<String, Upload> uploads = new ConcurrentHashMap<>();
    private final Set<String> deleted = ConcurrentHashMap.newKeySet();
    private final List<UploadedFile> files = new CopyOnWriteArrayList<>();

    FileMethods(Workspace workspace, Conversations conversations, String uploadUrl) {
        this.workspace = workspace;
        this.conversations = conversations;
        this.uploadUrl = uploadUrl;
    }

    Map<String, Method> methods() {
        return Map.of(
                "files.getUploadURLExternal", this::getUploadUrl,
                "files.completeUploadExternal", this::complete,
                "files.delete", this::delete);
    }

    List<UploadedFile> files() {
        return List.copyOf(files);
    }

    Answer receive(String id, byte[] bytes) {
        Upload upload = uploads.get(id);
        if (upload == null || upload.length() != bytes.length) {
            return Answer.status(400, "invalid_upload");
        }
        uploads.put(id, new Upload(upload.name(), upload.length(), bytes));
        return Answer.text("OK - " + bytes.length);
    }

    private JsonObject getUploadUrl(Arguments args) {
        String name = args.string("filename", "invalid_arguments");
        int length = args.number("length", 0);
        if (length <= 0) {
            throw new SlackError("invalid_arguments");
        }
        String id = workspace.nextId("F");
        uploads.put(id, new Upload(name, length, null));
        return Json.object("upload_url", uploadUrl + id, "file_id", id);
    }

    private synchronized JsonObject complete(Arguments args) {
        List<UploadedFile> shared = arrived(args);
        shared.forEach(file -> uploads.remove(file.id()));
        files.addAll(shared);
        JsonArray described = new JsonArray();
        shared.forEach(file -> described.add(described(file)));
        String channel = shared.get(0).channel();
        if (channel != null) {
            JsonObject content = Json.object(
                    "text",
                    args.has("initial_comment") ? args.string("initial_comment") : "",
                    "files",
                    described,
                    "upload",
                    true,
                    "thread_ts",
                    args.string("thread_ts"));
            conversations.post(channel, content);
        }
        return Json.object("files", described);
    }

    /** A message that shared the file stays, and has a tombstone in its place. */
    private synchronized JsonObject delete(Arguments args) {
        String id = args.string("file", "file_not_found");
        UploadedFile file = files.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new SlackError(deleted.contains(id) ? "file_deleted" : "file_not_found"));
        files.remove(file);
        deleted.add(id);
        if (file.channel() != null) {
            conversations.bury(file.channel(), id);
        }
        return new JsonObject();
    }

    private List<UploadedFile> arrived(Arguments args) {
        String channel = args.has("channels") || args.has("channel_id")
                ? conversations.existing(args, args.has("channels") ? "channels" : "channel_id")
                : null;
        List<UploadedFile> arrived = new ArrayList<>();
        for (JsonObject named : Json.objects(args.json(), "files")) {
            String id = Json.string(named, "id");
            Upload upload = id == null ? null : uploads.get(id);
            if (upload == null || upload.bytes() == null) {
                throw new SlackError("file_not_found");
            }
            String title = named.has("title") ? Json.string(named, "title") : upload.name();
            arrived.add(new UploadedFile(id, upload.name(), title, upload.bytes(), channel, args.string("thread_ts")));
        }
        if (arrived.isEmpty()) {
            throw new SlackError("invalid_arguments");
        }
        return arrived;
    }

    private static JsonObject described(UploadedFile file) {
        return Json.object(
                "id",
                file.id(),
                "name",
                file.name(),
                "title",
                file.title(),
                "size",
                file.bytes().length,
                "mode",
                "hosted",
                "user",
                Workspace.BOT_USER);
    }

    private record Upload(String name, int length, byte @Nullable [] bytes) {}
}
