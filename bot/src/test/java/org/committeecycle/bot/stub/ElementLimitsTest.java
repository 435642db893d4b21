package org.committeecycle.bot.stub;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.optionGroup;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.checkboxes;
import static com.slack.api.model.block.element.BlockElements.overflowMenu;
import static com.slack.api.model.block.element.BlockElements.radioButtons;
import static com.slack.api.model.block.element.BlockElements.staticSelect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.bot.stub.Payloads.acted;
import static org.committeecycle.bot.stub.Payloads.buttoned;
import static org.committeecycle.bot.stub.Payloads.confirm;
import static org.committeecycle.bot.stub.Payloads.message;
import static org.committeecycle.bot.stub.Payloads.named;
import static org.committeecycle.bot.stub.Payloads.options;
import static org.committeecycle.bot.stub.Payloads.row;
import static org.committeecycle.bot.stub.Payloads.times;
import static org.committeecycle.bot.stub.Payloads.words;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of Slack's table on what can be pressed or chosen: kept at the limit, broken one beyond it. */
class ElementLimitsTest {

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource({"pressed", "choosers"})
    void aLimitIsKeptAndOneBeyondIsNot(String path, JsonObject kept, JsonObject broken) {
        assertThat(SlackLimits.breaches(kept)).isEmpty();
        assertThat(SlackLimits.breaches(broken)).extracting(Breach::path).containsExactly(path);
    }

    static Stream<Arguments> pressed() {
        String button = "/blocks/0/elements/0";
        return Stream.of(
                row(button + "/text/text", n -> buttoned(b -> b.text(plainText(words(n)))), 75),
                row(button + "/value", n -> buttoned(b -> b.value(words(n))), 2000),
                row(button + "/url", n -> buttoned(b -> b.url(words(n))), 3000),
                row(button + "/action_id", n -> buttoned(b -> b.actionId(words(n))), 255),
                row(button + "/accessibility_label", n -> buttoned(b -> b.accessibilityLabel(words(n))), 75),
                row(button + "/confirm/title/text", n -> buttoned(b -> b.confirm(confirm(n, 1, 1, 1))), 100),
                row(button + "/confirm/text/text", n -> buttoned(b -> b.confirm(confirm(1, n, 1, 1))), 300),
                row(button + "/confirm/confirm/text", n -> buttoned(b -> b.confirm(confirm(1, 1, n, 1))), 30),
                row(button + "/confirm/deny/text", n -> buttoned(b -> b.confirm(confirm(1, 1, 1, n))), 30),
                arguments(button + "/style", buttoned(b -> b.style("danger")), buttoned(b -> b.style("default"))),
                arguments(
                        "/blocks/0/elements/1/action_id",
                        message(actions(a -> a.elements(List.of(named("a"), named("b"))))),
                        message(actions(a -> a.elements(List.of(named("a"), named("a")))))));
    }

    static Stream<Arguments> choosers() {
        String chooser = "/blocks/0/elements/0";
        return Stream.of(
                row(chooser + "/options", n -> acted(staticSelect(s -> s.options(options(n)))), 100),
                row(
                        chooser + "/option_groups",
                        n -> acted(staticSelect(s -> s.optionGroups(times(
                                n, optionGroup(g -> g.label(plainText("a")).options(options(1))))))),
                        100),
                row(chooser + "/options", n -> acted(overflowMenu(o -> o.options(options(n)))), 5),
                row(chooser + "/options", n -> acted(checkboxes(c -> c.options(options(n)))), 10),
                row(chooser + "/options", n -> acted(radioButtons(r -> r.options(options(n)))), 10),
                row(
                        chooser + "/options/0/text/text",
                        n -> acted(staticSelect(s -> s.options(List.of(option(plainText(words(n)), "a"))))),
                        75),
                row(
                        chooser + "/options/0/value",
                        n -> acted(staticSelect(s -> s.options(List.of(option(plainText("a"), words(n)))))),
                        75),
                row(
                        chooser + "/placeholder/text",
                        n -> acted(staticSelect(s -> s.options(options(1)).placeholder(plainText(words(n))))),
                        150),
                arguments(
                        chooser + "/initial_option",
                        acted(staticSelect(s ->
                                s.options(options(2)).initialOption(options(2).get(1)))),
                        acted(staticSelect(s ->
                                s.options(options(2)).initialOption(options(3).get(2))))));
    }
}
