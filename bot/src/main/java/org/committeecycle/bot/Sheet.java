package org.committeecycle.bot;

import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.datePicker;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.block.element.BlockElements.staticSelect;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.Views;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A modal that asks a few things, made from top to bottom; {@link Typed} reads what was filled in. */
public final class Sheet {

    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_SECTION = 3000;
    private static final int LONGEST_TEXT = 3000;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_CHOICE = 75;
    private static final int MOST_CHOICES = 100;

    private final String callback;
    private final String metadata;
    private final List<LayoutBlock> blocks = new ArrayList<>();

    /**
     * An empty sheet.
     *
     * @param callback whose {@link Submission} takes it
     * @param metadata what it brings back
     */
    public Sheet(String callback, String metadata) {
        this.callback = callback;
        this.metadata = metadata;
    }

    /** Says something, as mrkdwn. */
    public Sheet says(String mrkdwn) {
        blocks.add(section(block -> block.text(markdownText(Cut.mrkdwn(mrkdwn, LONGEST_SECTION)))));
        return this;
    }

    /** Asks for words that must be given, of several lines. */
    public Sheet text(String key, String label, String hint) {
        return ask(key, label, hint, false, plainTextInput(field -> field.actionId(key)
                .multiline(true)
                .maxLength(LONGEST_TEXT)));
    }

    /** Asks for a line that must be given, which begins with the words given here; empty for none. */
    public Sheet line(String key, String label, String hint, String initial) {
        return ask(key, label, hint, false, line(key, initial));
    }

    /** Asks for a line that may stay empty. */
    public Sheet optionalLine(String key, String label, String hint) {
        return ask(key, label, hint, true, line(key, ""));
    }

    private static BlockElement line(String key, String initial) {
        return plainTextInput(field -> field.actionId(key)
                .initialValue(initial.isEmpty() ? null : initial)
                .maxLength(LONGEST_LINE));
    }

    /**
     * Asks for one of the choices, which stand there in their order, each value with its label; the first hundred of them.
     *
     * @param initial the value that is chosen at first; empty for none
     */
    public Sheet choice(String key, String label, Map<String, String> choices, String initial) {
        List<OptionObject> options = choices.entrySet().stream()
                .limit(MOST_CHOICES)
                .map(choice -> option(plainText(Cut.plain(choice.getValue(), LONGEST_CHOICE)), choice.getKey()))
                .toList();
        OptionObject first = options.stream()
                .filter(option -> option.getValue().equals(initial))
                .findFirst()
                .orElse(null);
        return ask(key, label, "", false, staticSelect(select -> select.actionId(key)
                .options(options)
                .initialOption(first)));
    }

    /** Asks for a day, which is the one given here unless another is chosen. */
    public Sheet day(String key, String label, LocalDate initial) {
        return ask(key, label, "", false, datePicker(day -> day.actionId(key).initialDate(initial.toString())));
    }

    private Sheet ask(String key, String label, String hint, boolean optional, BlockElement element) {
        blocks.add(input(block -> block.blockId(key)
                .label(plainText(label))
                .hint(hint.isEmpty() ? null : plainText(hint))
                .optional(optional)
                .element(element)));
        return this;
    }

    /** The modal; its title and what submits it say the effect, up to 24 characters. */
    public View view(String title, String submit) {
        return Views.view(modal -> modal.type("modal")
                .callbackId(callback)
                .privateMetadata(metadata)
                .title(viewTitle(name -> name.type("plain_text").text(Cut.plain(title, LONGEST_NAME))))
                .submit(viewSubmit(name -> name.type("plain_text").text(Cut.plain(submit, LONGEST_NAME))))
                .close(viewClose(name -> name.type("plain_text").text("Not now")))
                .blocks(blocks));
    }
}
