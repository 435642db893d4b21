package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import java.util.Map;

/** Shows modals and Homes. */
final class ViewMethods {

    private final Views views;
    private final Triggers triggers;
    private final Limits limits;

    ViewMethods(Views views, Triggers triggers, Limits limits) {
        this.views = views;
        this.triggers = triggers;
        this.limits = limits;
    }

    Map<String, Method> methods() {
        return Map.of(
                "views.open", this::open,
                "views.push", this::push,
                "views.update", this::update,
                "views.publish", this::publish);
    }

    private JsonObject open(Arguments args) {
        JsonObject view = view(args, "modal");
        return shown(views.open(user(args), view));
    }

    private JsonObject push(Arguments args) {
        JsonObject view = view(args, "modal");
        String user = user(args);
        if (views.isFull(user)) {
            limits.breached(
                    new Breach("/view", "must not be the fourth modal on top of another", "push_limit_reached"));
        }
        return shown(views.push(user, view));
    }

    private JsonObject update(Arguments args) {
        JsonObject view = view(args, "modal");
        String id = args.string("view_id");
        String external = args.string("external_id");
        String found = id != null || external == null ? id : views.withExternalId(external);
        if (found == null) {
            throw new SlackError("not_found");
        }
        return shown(views.update(found, view, args.string("hash")));
    }

    private JsonObject publish(Arguments args) {
        JsonObject view = view(args, "home");
        String user = args.string("user_id", "invalid_arguments");
        Conversations.requireUser(user);
        return shown(views.publish(user, view, args.string("hash")));
    }

    private JsonObject view(Arguments args, String type) {
        JsonObject view = args.object("view", "invalid_arguments");
        if (view == null || !type.equals(Json.string(view, "type"))) {
            throw new SlackError("invalid_arguments");
        }
        limits.require(Json.object("view", view));
        return view;
    }

    private String user(Arguments args) {
        return triggers.exchange(args.string("trigger_id", "invalid_arguments"));
    }

    private static JsonObject shown(JsonObject view) {
        return Json.object("view", view);
    }
}
