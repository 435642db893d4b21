package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The limits of modals and Homes. */
final class ViewLimits {

    private static final int LARGEST = 250_000;

    private ViewLimits() {}

    static void check(JsonObject json, String path, List<Breach> found) {
        Part view = new Part(json, path, "invalid_arguments", found);
        view.require("type", "blocks");
        view.size("blocks", 0, SlackLimits.VIEW_BLOCKS);
        view.plainText("title", 24);
        view.plainText("submit", 24);
        view.plainText("close", 24);
        view.atMostOrEmpty(3000, "private_metadata");
        view.atMostOrEmpty(255, "callback_id");
        view.atMostOrEmpty(255, "external_id");
        if (view.type().equals("modal")) {
            checkModal(view);
        }
        BlockLimits.check(view);
        int bytes = json.toString().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LARGEST) {
            found.add(new Breach(path, "must be at most 250 kB, and has " + bytes + " bytes", "view_too_large"));
        }
    }

    private static void checkModal(Part modal) {
        modal.require("title");
        if (!modal.has("submit")
                && modal.parts("blocks").stream().anyMatch(block -> block.type().equals("input"))) {
            modal.breach("submit", "must be there, because a block is an input");
        }
    }
}
