package org.committeecycle.bot.stub;

import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.checkboxes;
import static com.slack.api.model.block.element.BlockElements.datePicker;
import static com.slack.api.model.block.element.BlockElements.numberInput;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.block.element.BlockElements.staticSelect;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A modal that is filled and submitted, as the SDK reads it. */
class SubmissionTest {

    @AutoClose
    private final StubSlack stub = new StubSlack();

    private final SlackUser user = stub.user("U1");
    private Surface modal;

    @BeforeEach
    void openAModal() throws Exception {
        String trigger = user.command("").payload().get("trigger_id").getAsString();
        Clients.bot(stub).viewsOpen(r -> r.triggerId(trigger).view(form()));
        modal = stub.openViews("U1").get(0);
    }

    @Test
    void carriesWhatWasTypedAndWhatWasThereBefore() {
        SlackRequest submission = user.submit(
                modal, Map.of("Reason", "Too early", "kind", "Letter", "Copies to", List.of("isu", "chair")));
        ViewSubmissionPayload payload = Json.GSON.fromJson(submission.payload(), ViewSubmissionPayload.class);
        Map<String, Map<String, ViewState.Value>> values =
                payload.getView().getState().getValues();

        assertThat(payload.getView().getCallbackId()).isEqualTo("objection");
        assertThat(values.get("reason").values())
                .extracting(ViewState.Value::getValue)
                .containsExactly("Too early");
        assertThat(values.get("kind").get("kind").getSelectedOption().getValue())
                .isEqualTo("letter");
        assertThat(values.get("copies").get("copies").getSelectedOptions()).hasSize(2);
        assertThat(values.get("day").get("day").getSelectedDate()).isEqualTo("2025-03-17");
        assertThat(values.get("number").get("number").getValue()).isNull();
    }

    @Test
    void isNotLetThroughWhenSlackWouldNotLetIt() {
        refused(Map.of("kind", "letter"), "'Reason' must be filled");
        refused(Map.of("Reason", "x", "kind", "postcard"), "'postcard' is not offered");
        refused(Map.of("Reason", "x", "kind", "letter", "Number", "many"), "takes only a number");
        refused(Map.of("Reason", "12345678901", "kind", "letter"), "takes no more than 10 characters");
        refused(Map.of("Reason", "x", "kind", "letter", "Colour", "red"), "There is no input [Colour]");
    }

    @Test
    void isOnlyOfAModalThatIsOpen() {
        user.submit(modal, good()).acknowledged().accept("");

        refused(good(), "has this modal not open");
    }

    @Test
    void staysOpenWithErrorsBesideItsInputs() {
        answered("errors", "errors", Json.object("reason", "Say more."));
        assertThat(stub.openViews("U1")).hasSize(1);
        assertThat(stub.breaches()).isEmpty();

        answered("errors", "errors", Json.object("nowhere", "Say more."));
        assertThat(stub.breaches()).extracting(Breach::path).containsExactly("/errors/nowhere");
    }

    @Test
    void isFollowedByTheViewOfTheAnswer() {
        answered("push", "view", Json.GSON.toJsonTree(form()).getAsJsonObject());
        assertThat(stub.openViews("U1")).hasSize(2);

        JsonObject changed = Json.GSON.toJsonTree(form()).getAsJsonObject();
        changed.addProperty("callback_id", "changed");
        answered("update", "view", changed);
        assertThat(stub.openViews("U1").get(0).view().getCallbackId()).isEqualTo("changed");

        answered("clear", "view", null);
        assertThat(stub.openViews("U1")).isEmpty();
    }

    @Test
    void isNotFollowedByAViewThatBreaksALimit() {
        JsonObject broken = Json.GSON.toJsonTree(form()).getAsJsonObject();
        broken.addProperty("callback_id", "x".repeat(256));

        answered("push", "view", broken);

        assertThat(stub.openViews("U1")).hasSize(1);
        assertThat(stub.breaches()).extracting(Breach::path).containsExactly("/view/callback_id");
    }

    private void answered(String action, String name, JsonObject value) {
        JsonObject body = Json.object("response_action", action, name, value);
        user.submit(modal, good()).acknowledged().accept(body.toString());
    }

    private void refused(Map<String, Object> typed, String why) {
        assertThatThrownBy(() -> user.submit(modal, typed))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(why);
    }

    private static Map<String, Object> good() {
        return Map.of("Reason", "Too early", "kind", "letter");
    }

    private static View form() {
        return view(v -> v.type("modal")
                .callbackId("objection")
                .title(viewTitle(t -> t.type("plain_text").text("Object")))
                .submit(viewSubmit(t -> t.type("plain_text").text("Object")))
                .blocks(asBlocks(
                        input(i -> i.blockId("reason")
                                .label(plainText("Reason"))
                                .element(plainTextInput(p -> p.maxLength(10)))),
                        input(i -> i.blockId("kind")
                                .label(plainText("Kind"))
                                .element(staticSelect(s -> s.actionId("kind").options(options("letter", "Letter"))))),
                        input(i -> i.blockId("copies")
                                .optional(true)
                                .label(plainText("Copies to"))
                                .element(checkboxes(c -> c.actionId("copies")
                                        .options(options("isu", "The ISU", "chair", "The Chair"))))),
                        input(i -> i.blockId("day").label(plainText("Day")).element(datePicker(d -> d.actionId("day")
                                .initialDate("2025-03-17")))),
                        input(i -> i.blockId("number")
                                .optional(true)
                                .label(plainText("Number"))
                                .element(numberInput(n -> n.actionId("number").decimalAllowed(false)))))));
    }

    private static List<OptionObject> options(String... valuesAndLabels) {
        return IntStream.range(0, valuesAndLabels.length / 2)
                .mapToObj(i -> option(plainText(valuesAndLabels[2 * i + 1]), valuesAndLabels[2 * i]))
                .toList();
    }
}
