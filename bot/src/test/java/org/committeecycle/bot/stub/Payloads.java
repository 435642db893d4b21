package org.committeecycle.bot.stub;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.divider;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.confirmationDialog;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.overflowMenu;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.gson.JsonObject;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.provider.Arguments;

/** Payloads as the SDK builds them, good but for what a test changes. */
final class Payloads {

    private Payloads() {}

    static Arguments row(String path, IntFunction<JsonObject> payload, int limit) {
        return row(path, payload, limit, limit + 1);
    }

    static Arguments row(String path, IntFunction<JsonObject> payload, int kept, int broken) {
        return arguments(path, payload.apply(kept), payload.apply(broken));
    }

    static JsonObject message(LayoutBlock... blocks) {
        return message(List.of(blocks));
    }

    static JsonObject message(List<LayoutBlock> blocks) {
        return Json.object("text", "a", "blocks", blocks);
    }

    static JsonObject buttoned(UnaryOperator<ButtonElement.ButtonElementBuilder> change) {
        return acted(button(b -> change.apply(b.text(plainText("a")))));
    }

    static JsonObject acted(BlockElement element) {
        return message(actions(a -> a.elements(List.of(element))));
    }

    static JsonObject buttons(int n) {
        return message(actions(a ->
                a.elements(IntStream.range(0, n).mapToObj(i -> named("a" + i)).toList())));
    }

    static BlockElement named(String actionId) {
        return button(b -> b.text(plainText("a")).actionId(actionId));
    }

    static JsonObject modal(UnaryOperator<View.ViewBuilder> change) {
        View.ViewBuilder modal = View.builder()
                .type("modal")
                .title(viewTitle(t -> t.type("plain_text").text("a")))
                .blocks(List.of(divider()));
        return Json.GSON.toJsonTree(change.apply(modal).build()).getAsJsonObject();
    }

    static JsonObject asking(UnaryOperator<InputBlock.InputBlockBuilder> change) {
        return asking(change, v -> v.submit(viewSubmit(t -> t.type("plain_text").text("a"))));
    }

    static JsonObject asking(
            UnaryOperator<InputBlock.InputBlockBuilder> change, UnaryOperator<View.ViewBuilder> submit) {
        InputBlock asked = input(i -> change.apply(i.label(plainText("a")).element(plainTextInput(p -> p))));
        return modal(v -> submit.apply(v.blocks(List.of(asked))));
    }

    static ConfirmationDialogObject confirm(int title, int text, int confirm, int deny) {
        return confirmationDialog(c -> c.title(plainText(words(title)))
                .text(markdownText(words(text)))
                .confirm(plainText(words(confirm)))
                .deny(plainText(words(deny))));
    }

    static List<OptionObject> options(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> option(plainText("a"), "v" + i))
                .toList();
    }

    static List<LayoutBlock> dividers(int n) {
        return times(n, divider());
    }

    static <T> List<T> times(int n, T item) {
        return Collections.nCopies(n, item);
    }

    static String words(int length) {
        return "ü".repeat(length);
    }

    /** A button {@code object} and a menu {@code more}. */
    static List<LayoutBlock> decision() {
        return asBlocks(
                section(s -> s.text(plainText("A letter"))),
                actions(a -> a.elements(asElements(
                        button(b -> b.actionId("object").value("A-1").text(plainText("Object"))),
                        overflowMenu(o -> o.actionId("more").options(List.of(option(plainText("Later"), "later"))))))));
    }
}
