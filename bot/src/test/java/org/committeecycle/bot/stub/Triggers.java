package org.committeecycle.bot.stub;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Leave to open a modal: good once, and for three seconds of wall time. */
final class Triggers {

    /** No two stubs give the same trigger: Slack never does, and a bot that outlives a stub remembers them. */
    private static final AtomicInteger ISSUED = new AtomicInteger();

    private final Map<String, Trigger> issued = new ConcurrentHashMap<>();
    private volatile Duration life = Duration.ofSeconds(3);

    void liveFor(Duration wallTime) {
        life = wallTime;
    }

    String issue(String user) {
        String id = "13." + ISSUED.incrementAndGet() + ".stub";
        issued.put(id, new Trigger(user, System.nanoTime(), false));
        return id;
    }

    /** The user who may see a modal now. */
    synchronized String exchange(String id) {
        Trigger trigger = issued.get(id);
        if (trigger == null) {
            throw new SlackError("invalid_trigger_id");
        }
        if (trigger.used()) {
            throw new SlackError("exchanged_trigger_id");
        }
        if (System.nanoTime() - trigger.issuedAt() > life.toNanos()) {
            throw new SlackError("expired_trigger_id");
        }
        issued.put(id, new Trigger(trigger.user(), trigger.issuedAt(), true));
        return trigger.user();
    }

    private record Trigger(String user, long issuedAt, boolean used) {}
}
