package org.committeecycle.bot.stub;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The limits of what stands in blocks: buttons, selects, inputs, images, texts. */
final class ElementLimits {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private ElementLimits() {}

    static void check(Part element) {
        element.atMost(255, "action_id");
        element.plainText("placeholder", 150);
        element.within("confirm", ElementLimits::checkConfirm);
        switch (element.type()) {
            case "button" -> checkButton(element);
            case "overflow" -> checkOptions(element, 5);
            case "checkboxes", "radio_buttons" -> checkOptions(element, 10);
            case "static_select", "multi_static_select" -> checkSelect(element);
            case "plain_text_input" -> element.atMostOrEmpty(3000, "initial_value");
            case "datepicker" -> checkDay(element);
            case "number_input" -> element.require("is_decimal_allowed");
            default -> {}
        }
    }

    static void checkText(Part text, int most) {
        if (!Set.of("plain_text", "mrkdwn").contains(text.type())) {
            text.breach("type", "must be plain_text or mrkdwn");
        }
        text.require("text");
        text.atMost(most, "text");
    }

    static void checkImage(Part image) {
        image.require("alt_text");
        image.atMost(2000, "alt_text");
        image.atMost(3000, "image_url");
        if (!image.has("image_url") && !image.has("slack_file")) {
            image.breach("image_url", "must be there");
        }
    }

    private static void checkButton(Part button) {
        button.require("text");
        button.plainText("text", 75);
        button.atMost(75, "accessibility_label");
        button.atMost(2000, "value");
        button.atMost(3000, "url");
        if (button.has("style") && !Set.of("primary", "danger").contains(button.string("style"))) {
            button.breach("style", "must be primary or danger, or not be there");
        }
    }

    private static void checkSelect(Part select) {
        if (select.has("option_groups")) {
            select.size("option_groups", 1, 100);
            for (Part group : select.parts("option_groups")) {
                group.require("label");
                group.plainText("label", 75);
                checkOptions(group, 100);
            }
            checkInitial(select);
        } else {
            checkOptions(select, 100);
        }
    }

    private static void checkOptions(Part chooser, int most) {
        chooser.require("options");
        chooser.size("options", 1, most);
        boolean marked = Set.of("checkboxes", "radio_buttons").contains(chooser.type());
        for (Part option : chooser.parts("options")) {
            checkOption(option, marked);
        }
        checkInitial(chooser);
    }

    private static void checkOption(Part option, boolean marked) {
        option.require("text", "value");
        if (marked) {
            option.text("text", 75);
            option.text("description", 75);
        } else {
            option.plainText("text", 75);
            option.plainText("description", 75);
        }
        option.atMost(75, "value");
        option.atMost(3000, "url");
    }

    /** What is chosen at first must be one of the options, letter by letter. */
    private static void checkInitial(Part chooser) {
        List<String> options = Stream.concat(
                        chooser.parts("options").stream(),
                        chooser.parts("option_groups").stream().flatMap(group -> group.parts("options").stream()))
                .map(option -> option.json().toString())
                .toList();
        chooser.size("initial_options", 1, 100);
        for (Part initial : chooser.parts("initial_options")) {
            if (!options.contains(initial.json().toString())) {
                initial.breach("", "must be one of the options");
            }
        }
        chooser.within("initial_option", initial -> {
            if (!options.contains(initial.json().toString())) {
                initial.breach("", "must be one of the options");
            }
        });
    }

    private static void checkDay(Part picker) {
        String day = picker.string("initial_date");
        if (day != null && !day.matches(DAY)) {
            picker.breach("initial_date", "must be written YYYY-MM-DD");
        }
    }

    private static void checkConfirm(Part confirm) {
        confirm.require("title", "text", "confirm", "deny");
        confirm.plainText("title", 100);
        confirm.text("text", 300);
        confirm.plainText("confirm", 30);
        confirm.plainText("deny", 30);
    }
}
