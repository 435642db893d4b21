package org.committeecycle.bot.stub;

import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.divider;
import static com.slack.api.model.block.Blocks.header;
import static com.slack.api.model.block.Blocks.image;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.view.Views.viewTitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.bot.stub.Payloads.buttons;
import static org.committeecycle.bot.stub.Payloads.dividers;
import static org.committeecycle.bot.stub.Payloads.message;
import static org.committeecycle.bot.stub.Payloads.modal;
import static org.committeecycle.bot.stub.Payloads.row;
import static org.committeecycle.bot.stub.Payloads.times;
import static org.committeecycle.bot.stub.Payloads.words;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of Slack's table on messages: kept at the limit, broken one beyond it. */
class SlackLimitsTest {

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("messages")
    void aLimitIsKeptAndOneBeyondIsNot(String path, JsonObject kept, JsonObject broken) {
        assertThat(SlackLimits.breaches(kept)).isEmpty();
        assertThat(SlackLimits.breaches(broken)).extracting(Breach::path).containsExactly(path);
    }

    @Test
    void saysWhatSlackWouldAnswer() {
        assertThat(SlackLimits.breaches(message(section(s -> s.text(markdownText(words(3001)))))))
                .singleElement()
                .hasToString("/blocks/0/text/text must be less than 3001 characters, and has 3001 (invalid_blocks)");
        assertThat(SlackLimits.breaches(
                        modal(v -> v.title(viewTitle(t -> t.type("plain_text").text(words(25)))))))
                .extracting(Breach::error)
                .containsExactly("invalid_arguments");
        assertThat(SlackLimits.breaches(Json.object("text", "")))
                .extracting(Breach::error)
                .containsExactly("no_text");
    }

    @Test
    void countsAViewInsideArgumentsAndAnswers() {
        JsonObject view = modal(v -> v.callbackId(words(256)));

        assertThat(SlackLimits.breaches(Json.object("trigger_id", "1", "view", view)))
                .extracting(Breach::path)
                .containsExactly("/view/callback_id");
    }

    @Test
    void knowsEveryKindOfBlockThatTheSdkBuildsAndNoOther() {
        JsonObject made = message(divider());
        Json.objects(made, "blocks").get(0).addProperty("type", "carousel");

        assertThat(SlackLimits.breaches(made)).extracting(Breach::path).containsExactly("/blocks/0/type");
    }

    static Stream<Arguments> messages() {
        return Stream.of(
                arguments("/text", Json.object("text", "a"), Json.object("text", "  ")),
                arguments("/text", Json.object("text", words(40_000)), Json.object("text", words(40_001))),
                row("/blocks", n -> message(dividers(n)), 50),
                row("/blocks/0/text/text", n -> message(section(s -> s.text(markdownText(words(n))))), 3000),
                row("/blocks/0/fields", n -> message(section(s -> s.fields(times(n, markdownText("a"))))), 10),
                row(
                        "/blocks/0/fields/0/text",
                        n -> message(section(s -> s.fields(List.of(markdownText(words(n)))))),
                        2000),
                row("/blocks/0/text/text", n -> message(header(h -> h.text(plainText(words(n))))), 150),
                row("/blocks/0/elements", n -> message(context(c -> c.elements(times(n, markdownText("a"))))), 10),
                row("/blocks/0/elements", n -> buttons(n), 25),
                row(
                        "/blocks/0/block_id",
                        n -> message(section(s -> s.blockId(words(n)).text(plainText("a")))),
                        255),
                row(
                        "/blocks",
                        n -> message(Collections.nCopies(n / 1000, section(s -> s.text(plainText(words(1000)))))),
                        13_000,
                        14_000),
                row(
                        "/blocks/0/image_url",
                        n -> message(image(i -> i.altText("a").imageUrl(words(n)))),
                        3000),
                row(
                        "/blocks/0/alt_text",
                        n -> message(image(i -> i.altText(words(n)).imageUrl("a"))),
                        2000),
                arguments(
                        "/blocks/0/text/text",
                        message(section(s -> s.text(markdownText("a")))),
                        message(section(s -> s.text(markdownText(" "))))),
                arguments("/blocks/0", message(section(s -> s.text(markdownText("a")))), message(section(s -> s))),
                arguments(
                        "/blocks/1/block_id",
                        message(section(s -> s.blockId("a").text(plainText("a"))), divider(d -> d.blockId("b"))),
                        message(section(s -> s.blockId("a").text(plainText("a"))), divider(d -> d.blockId("a")))));
    }
}
