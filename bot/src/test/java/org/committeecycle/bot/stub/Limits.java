package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Refuses payloads that break Slack's limits, and remembers each breach. */
final class Limits {

    private static final int LONGEST_UPDATE = 4000;

    private final List<Breach> remembered = new CopyOnWriteArrayList<>();

    List<Breach> remembered() {
        return List.copyOf(remembered);
    }

    void require(JsonObject payload) {
        List<Breach> breaches = SlackLimits.breaches(payload);
        breaches.forEach(this::note);
        if (!breaches.isEmpty()) {
            throw new SlackError(breaches.get(0).error(), breaches);
        }
    }

    /** The text of a changed message is kept to 4,000 bytes, where that of a new one may have 40,000 characters. */
    void requireUpdatable(JsonObject payload) {
        String text = Json.string(payload, "text");
        if (text != null && text.getBytes(StandardCharsets.UTF_8).length > LONGEST_UPDATE) {
            breached(new Breach("/text", "of an update must be no more than 4000 bytes", "msg_too_long"));
        }
    }

    void note(Breach breach) {
        remembered.add(breach);
    }

    void breached(Breach breach) {
        note(breach);
        throw new SlackError(breach.error(), List.of(breach));
    }
}
