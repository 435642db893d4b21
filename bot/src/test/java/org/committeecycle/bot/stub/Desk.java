package org.committeecycle.bot.stub;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What Slack does for a person: gives out triggers and addresses, and shows what an acknowledgement brought. */
final class Desk {

    private static final System.Logger LOG = System.getLogger(Desk.class.getName());

    private final Workspace workspace;
    private final Conversations conversations;
    private final Views views;
    private final Triggers triggers;
    private final ResponseUrls responseUrls;
    private final Limits limits;

    Desk(
            Workspace workspace,
            Conversations conversations,
            Views views,
            Triggers triggers,
            ResponseUrls responseUrls,
            Limits limits) {
        this.workspace = workspace;
        this.conversations = conversations;
        this.views = views;
        this.triggers = triggers;
        this.responseUrls = responseUrls;
        this.limits = limits;
    }

    String directChannel(String user) {
        return conversations.open(user);
    }

    String responseUrl(String user, String channel, @Nullable String ts) {
        return responseUrls.issue(user, channel, ts);
    }

    String trigger(String user) {
        return triggers.issue(user);
    }

    String nextTs() {
        return workspace.nextTs();
    }

    String nextId(String prefix) {
        return workspace.nextId(prefix);
    }

    /** Nobody presses what stands in somebody else's messages, modals or Home. */
    void requireSeen(String user, Surface surface) {
        boolean seen = surface.isMessage() ? isRead(user, surface) : isInFront(user, surface);
        if (!seen) {
            throw new AssertionError(user + " does not see " + surface.json());
        }
    }

    void requireOpen(String user, Surface modal) {
        if (!isInFront(user, modal)) {
            throw new AssertionError(user + " has this modal not open: " + modal.json());
        }
    }

    private static boolean isRead(String user, Surface message) {
        boolean foreign =
                message.channel().startsWith("D") && !message.channel().equals(Conversations.directChannel(user));
        return !foreign && (!message.isEphemeral() || message.recipient().equals(user));
    }

    private boolean isInFront(String user, Surface view) {
        JsonObject home = views.home(user);
        return home != null && view.id().equals(Json.string(home, "id"))
                || views.inFrontOf(user).stream().anyMatch(open -> view.id().equals(Json.string(open, "id")));
    }

    void commandAnswered(String user, String channel, String body) {
        if (!body.isBlank()) {
            JsonObject json = Json.parsedObject(body);
            show(() -> responseUrls.answer(user, channel, null, json == null ? Json.object("text", body) : json));
        }
    }

    void submissionAnswered(String user, Surface modal, String body) {
        JsonObject json = Objects.requireNonNullElseGet(Json.parsedObject(body), JsonObject::new);
        String action = Objects.requireNonNullElse(Json.string(json, "response_action"), "close");
        show(() -> {
            switch (action) {
                case "errors" -> checkErrors(modal, json.getAsJsonObject("errors"));
                case "clear" -> views.closeAll(user);
                case "update" -> views.update(modal.id(), checked(json), null);
                case "push" -> views.push(user, checked(json));
                default -> views.close(modal.id());
            }
        });
    }

    private JsonObject checked(JsonObject answer) {
        limits.require(answer);
        return answer.getAsJsonObject("view");
    }

    /** Slack shows an error only beside the input it names, and nothing at all when there is none. */
    private void checkErrors(Surface modal, @Nullable JsonObject errors) {
        if (errors == null || errors.isEmpty()) {
            limits.note(new Breach("/errors", "must name an input", "invalid_arguments"));
            return;
        }
        for (Map.Entry<String, JsonElement> error : errors.entrySet()) {
            boolean named = modal.blocks().filter(block -> block.has("label")).anyMatch(block -> error.getKey()
                    .equals(Json.string(block, "block_id")));
            if (!named || error.getValue().getAsString().isBlank()) {
                String path = "/errors/" + error.getKey();
                limits.note(new Breach(path, "must be a sentence for an input of the modal", "invalid_arguments"));
            }
        }
    }

    /** What cannot be shown is a breach that is already noted; the app hears nothing of it. */
    private static void show(Runnable showing) {
        try {
            showing.run();
        } catch (SlackError refused) {
            LOG.log(System.Logger.Level.DEBUG, "Slack could not show an answer", refused);
        }
    }
}
