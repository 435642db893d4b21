package org.committeecycle.bot.stub;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Orders a failure: of the next call, unless told otherwise, whatever its method and whomever it is for. The SDK calls
 * {@code auth.test} by itself before its first call with a token, so an order mostly names its method.
 */
public final class FailureOrder {

    private static final Set<String> ADDRESSES =
            Set.of("channel", "channel_id", "channels", "user", "users", "user_id");

    private final Consumer<Failure> placed;
    private final CallLog log;
    private Predicate<String> method = called -> true;
    private Predicate<JsonObject> args = sent -> true;
    private int times = 1;
    private @Nullable Duration span;

    FailureOrder(Consumer<Failure> placed, CallLog log) {
        this.placed = placed;
        this.log = log;
    }

    /** Only calls of these methods; {@code upload} and {@code response_url} are two more. */
    public FailureOrder of(String... methods) {
        method = Set.of(methods)::contains;
        return this;
    }

    /** Only calls for this channel, or for this user, whose direct messages count as theirs. */
    public FailureOrder to(String userOrChannel) {
        Set<String> names = Set.of(userOrChannel, Conversations.directChannel(userOrChannel));
        args = sent -> ADDRESSES.stream().anyMatch(name -> isOneOf(names, sent.get(name)));
        return this;
    }

    /** The next so many calls. */
    public FailureOrder times(int calls) {
        times = calls;
        return this;
    }

    /** Every call from now on for so long, in wall time. */
    public FailureOrder during(Duration wallTime) {
        times = Integer.MAX_VALUE;
        span = wallTime;
        return this;
    }

    /** Every call until it is ended. */
    public FailureOrder always() {
        return times(Integer.MAX_VALUE);
    }

    /** 429; {@code Retry-After} is rounded up to seconds. */
    public Failure rateLimited(Duration retryAfter) {
        return place(effect -> Answer.rateLimited(retryAfter));
    }

    public Failure httpStatus(int status) {
        return place(effect -> Answer.status(status, "http_" + status));
    }

    /** 200 and {@code ok: false}, without an effect. */
    public Failure error(String error) {
        return place(effect -> Answer.json(new SlackError(error).answer()));
    }

    /** The connection is cut before anything happened. */
    public Failure dropConnection() {
        return place(effect -> Answer.DROPPED);
    }

    /** It happens, and the connection is cut before the answer. */
    public Failure dropConnectionAfterEffect() {
        return place(effect -> {
            effect.get();
            return Answer.DROPPED;
        });
    }

    /** It happens, and Slack says {@code internal_error}. */
    public Failure internalErrorAfterEffect() {
        return place(effect -> {
            effect.get();
            return Answer.json(new SlackError("internal_error").answer());
        });
    }

    /** It happens late, in wall time. */
    public Failure slow(Duration wait) {
        return place(effect -> {
            TimeUnit.NANOSECONDS.sleep(wait.toNanos());
            return effect.get();
        });
    }

    /** It happens once released. */
    public Failure hold() {
        Failure failure = failure();
        return place(failure, effect -> {
            failure.awaitRelease();
            return effect.get();
        });
    }

    /** It happens at once, and the answer comes once released. */
    public Failure holdAnswer() {
        Failure failure = failure();
        return place(failure, effect -> {
            Answer answer = effect.get();
            log.changed();
            failure.awaitRelease();
            return answer;
        });
    }

    private Failure place(Fault fault) {
        return place(failure(), fault);
    }

    private Failure place(Failure failure, Fault fault) {
        placed.accept(failure.with(fault));
        return failure;
    }

    private Failure failure() {
        Long until = span == null ? null : System.nanoTime() + span.toNanos();
        return new Failure(new Failure.Condition(method, args, times, until), log);
    }

    private static boolean isOneOf(Set<String> names, @Nullable JsonElement value) {
        return value != null
                && value.isJsonPrimitive()
                && Arrays.stream(value.getAsString().split(",")).anyMatch(names::contains);
    }
}
