package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request that reached the stub.
 *
 * @param method Slack's name of the method, or {@code upload} or {@code response_url}
 * @param args its arguments, without the token
 * @param at when it arrived, in wall time
 * @param answered {@code ok}, the error, {@code 429} or another status, {@code dropped}; {@code pending} until then
 * @param answeredAt when the answer left, in wall time; null until then
 */
public record Call(String method, JsonObject args, Instant at, String answered, @Nullable Instant answeredAt) {

    public boolean isOk() {
        return answered.equals("ok");
    }
}
