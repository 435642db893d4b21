package org.committeecycle.bot.stub;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.MethodsClient;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a person gets to see, whichever way it came. */
class SightingsTest {

    @AutoClose
    private final StubSlack stub = new StubSlack();

    private final SlackUser user = stub.user("U1");
    private final Slack slack = Clients.sdk(stub);
    private final MethodsClient client = slack.methods(StubSlack.BOT_TOKEN);

    @Test
    void isAnsweredFiveTimesAtAnAddress() throws Exception {
        Surface message = asked("U1");
        String url = read(user.press(message, "Object")).getResponseUrl();
        ActionResponseSender sender = new ActionResponseSender(slack);
        ActionResponse replacing = ActionResponse.builder()
                .text("Decided")
                .blocks(List.of())
                .replaceOriginal(true)
                .build();

        assertThat(sender.send(url, replacing).getCode()).isEqualTo(200);
        assertThat(stub.directMessages("U1")).singleElement().satisfies(left -> assertThat(left.words())
                .isEqualTo("Decided"));
        for (int i = 2; i <= 5; i++) {
            sender.send(url, ActionResponse.builder().text("Only you").build());
        }

        assertThat(sender.send(url, replacing).getCode()).isEqualTo(404);
        assertThat(stub.responses()).hasSize(5);
        assertThat(stub.ephemerals()).hasSize(4);
        assertThat(stub.breaches()).extracting(Breach::error).containsExactly("used_url");
    }

    @Test
    void seesTheAnswerToACommand() {
        SlackRequest command = user.command("tasks");

        command.acknowledged().accept(Json.object("text", "Nothing to do").toString());
        command.acknowledged().accept(Json.object("text", " ").toString());

        assertThat(stub.ephemerals()).singleElement().satisfies(answer -> {
            assertThat(answer.recipient()).isEqualTo("U1");
            assertThat(answer.text()).isEqualTo("Nothing to do");
        });
        assertThat(stub.breaches()).extracting(Breach::error).containsExactly("no_text");
    }

    @Test
    void hasSeenEveryVersionOfWhatIsTheirsAndNothingOfOthers() throws Exception {
        Surface message = asked("U1");
        client.chatUpdate(r -> r.channel(message.channel()).ts(message.ts()).text("Decided"));
        client.chatPostEphemeral(r -> r.channel("C1").user("U1").text("Only U1"));
        client.chatPostMessage(r -> r.channel("C1").text("For all"));
        asked("U2");

        assertThat(stub.seenBy("U1"))
                .extracting(Surface::text)
                .containsExactly("Please decide", "Decided", "Only U1", "For all");
        assertThat(stub.seenBy("U2")).extracting(Surface::text).containsExactly("For all", "Please decide");
        assertThat(stub.ephemerals("U2")).isEmpty();
    }

    private Surface asked(String of) throws Exception {
        client.chatPostMessage(r -> r.channel(of).text("Please decide").blocks(Payloads.decision()));
        return stub.directMessages(of).get(0);
    }

    private static BlockActionPayload read(SlackRequest press) {
        return Json.GSON.fromJson(press.payload(), BlockActionPayload.class);
    }
}
