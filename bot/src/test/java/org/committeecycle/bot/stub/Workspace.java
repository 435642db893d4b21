package org.committeecycle.bot.stub;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The one team, its bot, and the names Slack gives to things. */
final class Workspace {

    static final String TEAM = "T1";
    static final String DOMAIN = "apmbc";
    static final String APP = "A1";
    static final String BOT = "B1";
    static final String BOT_USER = "UBOT";

    private final Clock clock;
    private final AtomicInteger ids = new AtomicInteger();
    private long lastMicros;

    Workspace(Clock clock) {
        this.clock = clock;
    }

    /** A message's timestamp: unique in the workspace, and later than every one before. */
    synchronized String nextTs() {
        lastMicros = Math.max(lastMicros + 1, ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()));
        return "%d.%06d".formatted(lastMicros / 1_000_000, lastMicros % 1_000_000);
    }

    String nextId(String prefix) {
        return prefix + ids.incrementAndGet();
    }

    JsonObject whoAmI(String url) {
        return Json.object(
                "url", url,
                "team", DOMAIN,
                "team_id", TEAM,
                "user", "committee",
                "user_id", BOT_USER,
                "bot_id", BOT);
    }

    static long micros(String ts) {
        String[] parts = ts.split("\\.", 2);
        String fraction = (parts.length > 1 ? parts[1] : "") + "000000";
        return Long.parseLong(parts[0]) * 1_000_000 + Long.parseLong(fraction.substring(0, 6));
    }

    /** Gives each block and each element that has no id one, as Slack does. */
    void nameParts(JsonObject messageOrView) {
        for (JsonObject block : Json.objects(messageOrView, "blocks")) {
            name(block, "block_id", "b");
            Json.objects(block, "elements").stream()
                    .filter(Workspace::isInteractive)
                    .forEach(this::nameAction);
            for (String place : new String[] {"accessory", "element"}) {
                if (block.get(place) instanceof JsonObject element && isInteractive(element)) {
                    nameAction(element);
                }
            }
        }
    }

    private void nameAction(JsonObject element) {
        name(element, "action_id", "a");
    }

    private void name(JsonObject part, String id, String prefix) {
        JsonElement given = part.get(id);
        if (given == null || given.getAsString().isEmpty()) {
            part.addProperty(id, nextId(prefix));
        }
    }

    private static boolean isInteractive(JsonObject element) {
        String type = Json.string(element, "type");
        return type != null
                && !type.equals("mrkdwn")
                && !type.endsWith("text")
                && !type.startsWith("rich_text_")
                && !type.equals("image");
    }
}
