package org.committeecycle.bot.stub;

import java.util.HashSet;
import java.util.Set;

/** The limits of blocks, and the ids that must differ in one message or view. */
final class BlockLimits {

    private static final Set<String> IN_ACTIONS = Set.of(
            "button",
            "overflow",
            "checkboxes",
            "radio_buttons",
            "datepicker",
            "timepicker",
            "datetimepicker",
            "static_select",
            "multi_static_select",
            "users_select",
            "multi_users_select",
            "conversations_select",
            "multi_conversations_select",
            "channels_select",
            "multi_channels_select",
            "external_select",
            "multi_external_select");

    private static final Set<String> TYPED = Set.of(
            "plain_text_input", "number_input", "email_text_input", "url_text_input", "rich_text_input", "file_input");

    private final Set<String> blockIds = new HashSet<>();
    private final Set<String> actionIds = new HashSet<>();

    private BlockLimits() {}

    static void check(Part messageOrView) {
        BlockLimits limits = new BlockLimits();
        messageOrView.parts("blocks").forEach(limits::checkBlock);
    }

    private void checkBlock(Part block) {
        block.atMost(255, "block_id");
        unique(block, "block_id", blockIds);
        switch (block.type()) {
            case "section" -> checkSection(block);
            case "header" -> {
                block.require("text");
                block.plainText("text", 150);
            }
            case "actions" -> checkActions(block);
            case "context" -> checkContext(block);
            case "input" -> checkInput(block);
            case "image" -> {
                ElementLimits.checkImage(block);
                block.plainText("title", 2000);
            }
            case "markdown" -> {
                block.require("text");
                block.atMost(12_000, "text");
            }
            case "divider", "rich_text", "file", "video", "table" -> {}
            default -> block.breach("type", "must be a known kind of block, and is '" + block.type() + "'");
        }
    }

    private void checkSection(Part section) {
        if (!section.has("text") && !section.has("fields")) {
            section.breach("", "must have a text or fields");
        }
        section.text("text", 3000);
        section.size("fields", 1, 10);
        section.parts("fields").forEach(field -> ElementLimits.checkText(field, 2000));
        section.within("accessory", accessory -> {
            if (accessory.type().equals("image")) {
                ElementLimits.checkImage(accessory);
            } else {
                checkElement(accessory, IN_ACTIONS);
            }
        });
    }

    private void checkActions(Part actions) {
        actions.require("elements");
        actions.size("elements", 1, 25);
        actions.parts("elements").forEach(element -> checkElement(element, IN_ACTIONS));
    }

    private static void checkContext(Part context) {
        context.require("elements");
        context.size("elements", 1, 10);
        for (Part element : context.parts("elements")) {
            if (element.type().equals("image")) {
                ElementLimits.checkImage(element);
            } else {
                ElementLimits.checkText(element, 3000);
            }
        }
    }

    private void checkInput(Part input) {
        input.require("label", "element");
        input.plainText("label", 2000);
        input.plainText("hint", 2000);
        input.within("element", element -> {
            Set<String> fitting = new HashSet<>(IN_ACTIONS);
            fitting.removeAll(Set.of("button", "overflow"));
            fitting.addAll(TYPED);
            checkElement(element, fitting);
        });
    }

    private void checkElement(Part element, Set<String> fitting) {
        if (!fitting.contains(element.type())) {
            element.breach("type", "must not be '" + element.type() + "' here");
        }
        unique(element, "action_id", actionIds);
        ElementLimits.check(element);
    }

    private static void unique(Part part, String name, Set<String> seen) {
        String id = part.string(name);
        if (id != null && !seen.add(id)) {
            part.breach(name, "must not occur twice: '" + id + "'");
        }
    }
}
