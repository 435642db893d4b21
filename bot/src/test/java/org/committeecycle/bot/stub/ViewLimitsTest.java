package org.committeecycle.bot.stub;

import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.bot.stub.Payloads.asking;
import static org.committeecycle.bot.stub.Payloads.dividers;
import static org.committeecycle.bot.stub.Payloads.modal;
import static org.committeecycle.bot.stub.Payloads.row;
import static org.committeecycle.bot.stub.Payloads.times;
import static org.committeecycle.bot.stub.Payloads.words;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.gson.JsonObject;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of Slack's table on modals: kept at the limit, broken one beyond it. */
class ViewLimitsTest {

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("views")
    void aLimitIsKeptAndOneBeyondIsNot(String path, JsonObject kept, JsonObject broken) {
        assertThat(SlackLimits.breaches(kept)).isEmpty();
        assertThat(SlackLimits.breaches(broken)).extracting(Breach::path).containsExactly(path);
    }

    static Stream<Arguments> views() {
        return Stream.of(
                row("/blocks", n -> modal(v -> v.blocks(dividers(n))), 100),
                row(
                        "/title/text",
                        n -> modal(
                                v -> v.title(viewTitle(t -> t.type("plain_text").text(words(n))))),
                        24),
                row(
                        "/submit/text",
                        n -> modal(v ->
                                v.submit(viewSubmit(t -> t.type("plain_text").text(words(n))))),
                        24),
                row(
                        "/close/text",
                        n -> modal(
                                v -> v.close(viewClose(t -> t.type("plain_text").text(words(n))))),
                        24),
                row("/private_metadata", n -> modal(v -> v.privateMetadata(words(n))), 3000),
                row("/callback_id", n -> modal(v -> v.callbackId(words(n))), 255),
                row("/blocks/0/label/text", n -> asking(i -> i.label(plainText(words(n)))), 2000),
                row("/blocks/0/hint/text", n -> asking(i -> i.hint(plainText(words(n)))), 2000),
                row(
                        "/blocks/0/element/placeholder/text",
                        n -> asking(i -> i.element(plainTextInput(p -> p.placeholder(plainText(words(n)))))),
                        150),
                row("", n -> modal(v -> v.blocks(times(n, section(s -> s.text(plainText(words(2900))))))), 42, 43),
                arguments("/submit", asking(i -> i), asking(i -> i, v -> v.submit(null))),
                arguments("/title", modal(v -> v), modal(v -> v.title(null))));
    }
}
