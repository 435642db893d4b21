package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Slack's methods by their names, each behind the token it wants. */
final class WebApi {

    private final Map<String, Method> methods = new HashMap<>();

    void add(Map<String, Method> more) {
        methods.putAll(more);
    }

    JsonObject answer(String name, Arguments args, @Nullable String token) {
        Method method = methods.get(name);
        if (method == null) {
            throw new SlackError("unknown_method");
        }
        requireToken(name, token);
        JsonObject answer = Json.object("ok", true);
        method.answer(args).entrySet().forEach(part -> answer.add(part.getKey(), part.getValue()));
        return answer;
    }

    private static void requireToken(String method, @Nullable String token) {
        if (token == null || token.isEmpty()) {
            throw new SlackError("not_authed");
        }
        if (!token.equals(StubSlack.APP_TOKEN) && !token.equals(StubSlack.BOT_TOKEN)) {
            throw new SlackError("invalid_auth");
        }
        boolean forApps = method.startsWith("apps.");
        if (!method.equals("auth.test") && forApps != token.equals(StubSlack.APP_TOKEN)) {
            throw new SlackError("not_allowed_token_type");
        }
    }
}
