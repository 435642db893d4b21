package org.committeecycle.bot.stub;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.view.Views.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.app_backend.SlackSignature;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.SlashCommandPayloadParser;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.methods.MethodsClient;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a person does, as the SDK reads the requests of it. */
class SlackUserTest {

    @AutoClose
    private final StubSlack stub = new StubSlack();

    private final SlackUser user = stub.user("U1");
    private final MethodsClient client = Clients.bot(stub);

    @Test
    void pressesAButtonThatIsThere() throws Exception {
        Surface message = asked("U1");

        SlackRequest press = user.press(message, "Object");
        BlockActionPayload payload = read(press);

        assertThat(press.body()).startsWith("payload=%7B");
        assertThat(payload.getActions()).singleElement().satisfies(action -> {
            assertThat(action.getActionId()).isEqualTo("object");
            assertThat(action.getValue()).isEqualTo("A-1");
        });
        assertThat(payload.getUser().getId()).isEqualTo("U1");
        assertThat(payload.getContainer().getMessageTs()).isEqualTo(message.ts());
        assertThat(payload.getChannel().getId()).isEqualTo(message.channel());
        assertThat(payload.getMessage().getText()).isEqualTo("Please decide");
        assertThat(read(user.press(message, "object")).getTriggerId()).isNotEqualTo(payload.getTriggerId());
    }

    @Test
    void pressesNoButtonThatIsNotThere() throws Exception {
        Surface message = asked("U1");

        assertThatThrownBy(() -> user.press(message, "Approve"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("There is no button 'Approve', but [Object]");
    }

    @Test
    void pressesNothingInSomebodyElsesMessages() throws Exception {
        Surface message = asked("U2");

        assertThatThrownBy(() -> user.press(message, "Object"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("U1 does not see");
    }

    @Test
    void choosesOnlyWhatIsOffered() throws Exception {
        Surface message = asked("U1");

        assertThat(read(user.choose(message, "more", "Later"))
                        .getActions()
                        .get(0)
                        .getSelectedOption()
                        .getValue())
                .isEqualTo("later");
        assertThatThrownBy(() -> user.choose(message, "more", "never")).hasMessageContaining("not offered");
    }

    @Test
    void pressesInTheHome() throws Exception {
        client.viewsPublish(r -> r.userId("U1").view(view(v -> v.type("home")
                .blocks(asBlocks(actions(a ->
                        a.elements(asElements(button(b -> b.actionId("next").text(plainText("Next page")))))))))));

        BlockActionPayload payload = read(user.press(stub.home("U1").orElseThrow(), "next"));

        assertThat(payload.getContainer().getType()).isEqualTo("view");
        assertThat(payload.getView().getType()).isEqualTo("home");
        assertThat(payload.getResponseUrl()).isNull();
    }

    @Test
    void typesACommand() {
        SlackRequest command = user.command("register Côte d'Ivoire");
        SlashCommandPayload payload = new SlashCommandPayloadParser().parse(command.body());

        assertThat(payload.getText()).isEqualTo("register Côte d'Ivoire");
        assertThat(payload.getUserId()).isEqualTo("U1");
        assertThat(payload.getTriggerId()).isNotBlank();
    }

    @Test
    void signsAsSlackDoes() {
        SlackRequest home = user.openHome();
        SlackSignature.Verifier verifier =
                new SlackSignature.Verifier(new SlackSignature.Generator(StubSlack.SIGNING_SECRET));

        assertThat(isValid(verifier, home)).isTrue();
        assertThat(isValid(verifier, home.signedAt(Instant.now().minusSeconds(301))))
                .isFalse();
        assertThat(isValid(verifier, home.signedWith("another"))).isFalse();
        assertThat(home.retried(1, "http_timeout").headers()).containsEntry("X-Slack-Retry-Num", "1");
        assertThat(home.payload().get("event_id"))
                .isNotEqualTo(user.openHome().payload().get("event_id"));
    }

    private Surface asked(String of) throws Exception {
        client.chatPostMessage(r -> r.channel(of).text("Please decide").blocks(Payloads.decision()));
        return stub.directMessages(of).get(0);
    }

    private static BlockActionPayload read(SlackRequest press) {
        return Json.GSON.fromJson(press.payload(), BlockActionPayload.class);
    }

    private static boolean isValid(SlackSignature.Verifier verifier, SlackRequest request) {
        Map<String, String> headers = request.headers();
        return verifier.isValid(
                headers.get("X-Slack-Request-Timestamp"), request.body(), headers.get("X-Slack-Signature"));
    }
}
