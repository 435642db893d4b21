package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A failure that was ordered: how often it struck, and how to end it. */
public final class Failure {

    private final Condition condition;
    private final CallLog log;
    private final CountDownLatch held = new CountDownLatch(1);
    private @Nullable Fault fault;
    private int hits;
    private boolean ended;

    Failure(Condition condition, CallLog log) {
        this.condition = condition;
        this.log = log;
    }

    /** How many calls it struck so far. */
    public synchronized int hits() {
        return hits;
    }

    /** Waits until it has struck so many calls; fails after some seconds. */
    public void awaitHits(int calls) {
        log.await(calls + " failed calls", () -> hits() >= calls);
    }

    /** Lets go what {@code hold} holds, now and from now on. */
    public void release() {
        end();
        held.countDown();
    }

    /** Strikes no further call. */
    public synchronized void end() {
        ended = true;
    }

    synchronized boolean strikes(String method, JsonObject args, long now) {
        if (ended || !condition.holds(method, args, now, hits)) {
            return false;
        }
        hits++;
        return true;
    }

    Answer befall(Supplier<Answer> effect) throws InterruptedException {
        log.changed();
        return fault.befall(effect);
    }

    void awaitRelease() throws InterruptedException {
        held.await();
    }

    Failure with(Fault ordered) {
        fault = ordered;
        return this;
    }

    /**
     * When it strikes.
     *
     * @param times how many calls at most
     * @param until no call after this, in nanoseconds of {@link System#nanoTime}; null for ever
     */
    record Condition(Predicate<String> method, Predicate<JsonObject> args, int times, @Nullable Long until) {

        boolean holds(String called, JsonObject with, long now, int hits) {
            return hits < times && (until == null || now - until < 0) && method.test(called) && args.test(with);
        }
    }
}
