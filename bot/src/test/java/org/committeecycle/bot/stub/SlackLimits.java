package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Slack's limits on what an app may send, counted in UTF-16 units, which is never less than Slack counts. */
public final class SlackLimits {

    static final int MESSAGE_BLOCKS = 50;
    static final int VIEW_BLOCKS = 100;

    private static final int LONGEST_TEXT = 40_000;

    /** Not documented, but met: all blocks of a message together hold about 13,000 characters of text. */
    private static final int LONGEST_MESSAGE = 13_000;

    private SlackLimits() {}

    /**
     * Everything that Slack would refuse in a message, in a modal or Home, or in arguments or an answer that hold one
     * under {@code view}.
     */
    public static List<Breach> breaches(JsonObject payload) {
        List<Breach> found = new ArrayList<>();
        if (payload.get("view") instanceof JsonObject view) {
            ViewLimits.check(view, "/view", found);
        } else if (isView(payload)) {
            ViewLimits.check(payload, "", found);
        } else {
            checkMessage(payload, found);
        }
        return List.copyOf(found);
    }

    private static boolean isView(JsonObject payload) {
        String type = Json.string(payload, "type");
        return "modal".equals(type) || "home".equals(type);
    }

    private static void checkMessage(JsonObject json, List<Breach> found) {
        checkText(json, found);
        Part message = new Part(json, "", "invalid_blocks", found);
        message.size("blocks", 0, MESSAGE_BLOCKS);
        BlockLimits.check(message);
        checkWeight(json, found);
    }

    private static void checkText(JsonObject json, List<Breach> found) {
        String text = Json.string(json, "text");
        if (text == null || text.isBlank()) {
            String sentence = "must be set: it is all that screen readers and notifications read";
            found.add(new Breach("/text", sentence, "no_text"));
        } else {
            new Part(json, "", "msg_too_long", found).atMost(LONGEST_TEXT, "text");
        }
    }

    private static void checkWeight(JsonObject json, List<Breach> found) {
        int weight = Surface.strings(Json.array(json, "blocks")).stream()
                .mapToInt(String::length)
                .sum();
        if (weight > LONGEST_MESSAGE) {
            found.add(new Breach(
                    "/blocks",
                    "must have less than %d characters of text in all, and have %d"
                            .formatted(LONGEST_MESSAGE + 1, weight),
                    "msg_blocks_too_long"));
        }
    }
}
