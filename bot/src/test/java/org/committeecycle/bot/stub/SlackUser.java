package org.committeecycle.bot.stub;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;

/** A person in Slack: reads what is in front of them, and causes the requests that Slack sends for what they do. */
public final class SlackUser {

    private final String id;
    private final String team;
    private final Desk desk;

    SlackUser(String id, String team, Desk desk) {
        this.id = id;
        this.team = team;
        this.desk = desk;
    }

    public String id() {
        return id;
    }

    /** Types {@code /committee} and the text to the bot. */
    public SlackRequest command(String text) {
        return command(desk.directChannel(id), text);
    }

    /** Types {@code /committee} and the text in a channel. */
    public SlackRequest command(String channel, String text) {
        JsonObject fields = Json.object(
                "token",
                "of-the-stub",
                "team_id",
                team,
                "team_domain",
                Workspace.DOMAIN,
                "channel_id",
                channel,
                "channel_name",
                channelName(channel),
                "user_id",
                id,
                "user_name",
                name(),
                "command",
                "/committee",
                "text",
                text,
                "api_app_id",
                Workspace.APP,
                "is_enterprise_install",
                "false",
                "response_url",
                desk.responseUrl(id, channel, null),
                "trigger_id",
                desk.trigger(id));
        return SlackRequest.command(fields, body -> desk.commandAnswered(id, channel, body));
    }

    /** Presses a button that is there, named by its {@code action_id} or its label. */
    public SlackRequest press(Surface surface, String button) {
        return act(surface, Shown.button(surface, button).pressed());
    }

    /** Chooses an option that is there, named by its value or its label, of a select or menu outside of any input. */
    public SlackRequest choose(Surface surface, String actionId, String option) {
        return act(surface, Shown.element(surface, actionId).chosen(option));
    }

    /**
     * Submits a modal that is open, as Slack would let them.
     *
     * @param typed what to type or choose, by block id, action id or label of the input: a text, or a list of texts
     *     where several can be chosen; an input that is not named keeps what it began with
     */
    public SlackRequest submit(Surface modal, Map<String, Object> typed) {
        desk.requireOpen(id, modal);
        JsonObject view = modal.json().deepCopy();
        view.add("state", Json.object("values", TypedInputs.values(modal, typed)));
        JsonObject payload = payload("view_submission");
        payload.add("view", view);
        payload.add("response_urls", new JsonArray());
        return SlackRequest.interaction(payload, body -> desk.submissionAnswered(id, modal, body));
    }

    /** Opens the bot's Home. */
    public SlackRequest openHome() {
        return event(Json.object(
                "type",
                "app_home_opened",
                "user",
                id,
                "channel",
                desk.directChannel(id),
                "tab",
                "home",
                "event_ts",
                desk.nextTs()));
    }

    /** Anything else that Slack tells of. */
    public SlackRequest event(JsonObject event) {
        return SlackRequest.event(Json.object(
                "token",
                "of-the-stub",
                "team_id",
                team,
                "api_app_id",
                Workspace.APP,
                "event",
                event,
                "type",
                "event_callback",
                "event_id",
                desk.nextId("Ev"),
                "event_time",
                System.currentTimeMillis() / 1000));
    }

    private SlackRequest act(Surface surface, JsonObject action) {
        desk.requireSeen(id, surface);
        action.addProperty("action_ts", desk.nextTs());
        JsonObject payload = payload("block_actions");
        payload.add("actions", Json.GSON.toJsonTree(new JsonObject[] {action}));
        payload.add("state", Json.object("values", new JsonObject()));
        if (surface.isMessage()) {
            addMessage(payload, surface);
        } else {
            payload.add("container", Json.object("type", "view", "view_id", surface.id()));
            payload.add("view", surface.json());
        }
        return SlackRequest.interaction(payload, body -> {});
    }

    private void addMessage(JsonObject payload, Surface message) {
        payload.add(
                "container",
                Json.object(
                        "type", "message",
                        "message_ts", message.ts(),
                        "channel_id", message.channel(),
                        "is_ephemeral", message.isEphemeral(),
                        "thread_ts", message.thread()));
        payload.add("channel", Json.object("id", message.channel(), "name", channelName(message.channel())));
        if (!message.isEphemeral()) {
            payload.add("message", History.shown(message.json(), true));
        }
        payload.addProperty("response_url", desk.responseUrl(id, message.channel(), message.ts()));
    }

    private JsonObject payload(String type) {
        return Json.object(
                "type",
                type,
                "team",
                Json.object("id", team, "domain", Workspace.DOMAIN),
                "user",
                Json.object("id", id, "username", name(), "name", name(), "team_id", team),
                "api_app_id",
                Workspace.APP,
                "token",
                "of-the-stub",
                "is_enterprise_install",
                false,
                "trigger_id",
                desk.trigger(id));
    }

    private String name() {
        return id.toLowerCase();
    }

    private static String channelName(String channel) {
        return channel.startsWith("D") ? "directmessage" : channel.toLowerCase();
    }
}
