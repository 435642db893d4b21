package org.committeecycle.bot;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.view.Views.view;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.bot.stub.Surface;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slack does not show what came of a press: the person is told what to do. */
class AfterwardsTest {

    private final StubSlack stub = new StubSlack();
    private final SlackLine line = SlackLines.to(stub);
    private final Afterwards afterwards = new Afterwards(line);

    @AfterEach
    void close() {
        afterwards.stop();
        stub.close();
        assertThat(stub.breaches()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired_trigger_id", "exchanged_trigger_id"})
    void asksForAnotherPressWhenTheTriggerOfAMessageIsGone(String error) throws Exception {
        BlockActionPayload press = pressOfAMessage();
        stub.fail().of("views.open").error(error);

        afterwards.show(Reaction.opens(Notes.modal("A form")), press);

        stub.await("the word", () -> !stub.ephemerals().isEmpty());
        assertThat(stub.ephemerals()).singleElement().satisfies(word -> assertThat(word.text())
                .isEqualTo("Slack was too slow to open the form. Please press the button again."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired_trigger_id", "exchanged_trigger_id"})
    void asksForAnotherPressInTheDirectMessagesWhenTheTriggerOfAPageIsGone(String error) throws Exception {
        BlockActionPayload press = pressOfThePage();
        stub.fail().of("views.open").error(error);

        afterwards.show(Reaction.opens(Notes.modal("A form")), press);

        awaitDirectMessage("Slack was too slow to open the form. Please press the button again.");
    }

    @Test
    void asksForAnotherPressWhenSlackDoesNotAnswer() throws Exception {
        BlockActionPayload press = pressOfThePage();
        stub.fail().of("views.open").dropConnection();

        afterwards.show(Reaction.opens(Notes.modal("A form")), press);

        awaitDirectMessage("Slack did not open the form. Please press the button again in a moment.");
    }

    @Test
    void saysARefusalOnThePageInAModal() throws Exception {
        afterwards.show(Reaction.says(Answer.of("This is settled.")), pressOfThePage());

        stub.await("the modal", () -> !stub.openViews("U1").isEmpty());
        assertThat(stub.openViews("U1").get(0).words()).contains("This is settled.");
    }

    @Test
    void saysARefusalOnThePageInTheDirectMessagesWhenTheTriggerIsGone() throws Exception {
        BlockActionPayload press = pressOfThePage();
        stub.fail().of("views.open").error("expired_trigger_id");

        afterwards.show(Reaction.says(Answer.of("This is settled.")), press);

        awaitDirectMessage("This is settled.");
    }

    private void awaitDirectMessage(String text) {
        stub.await("the message", () -> !stub.directMessages("U1").isEmpty());
        assertThat(stub.directMessages("U1")).extracting(Surface::text).containsExactly(text);
    }

    private BlockActionPayload pressOfAMessage() throws Exception {
        line.methods()
                .chatPostMessage(call -> call.channel("C1").text("A question").blocks(aButton()));
        return pressOf(stub.messages("C1").get(0));
    }

    private BlockActionPayload pressOfThePage() throws Exception {
        line.methods().viewsPublish(call -> call.userId("U1")
                .view(view(page -> page.type("home").blocks(aButton()))));
        return pressOf(stub.home("U1").orElseThrow());
    }

    private BlockActionPayload pressOf(Surface shown) {
        return GsonFactory.createSnakeCase()
                .fromJson(stub.user("U1").press(shown, "Answer").payload(), BlockActionPayload.class);
    }

    private static List<LayoutBlock> aButton() {
        return asBlocks(actions(block -> block.elements(
                asElements(button(element -> element.actionId("answer").text(plainText("Answer")))))));
    }
}
