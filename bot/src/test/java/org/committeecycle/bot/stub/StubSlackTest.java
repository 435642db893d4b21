package org.committeecycle.bot.stub;

import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The stub as the SDK's own client meets it. */
class StubSlackTest {

    private final StubSlack stub = new StubSlack();
    private final MethodsClient client = Clients.bot(stub);

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void keepsAMessageAsItWasPosted() throws Exception {
        String channel = openedFor("U1");

        ChatPostMessageResponse posted = client.chatPostMessage(r -> r.channel(channel)
                .text("Türkiye is asked")
                .blocks(asBlocks(section(s -> s.text(markdownText("*Côte d'Ivoire*")))))
                .metadata(metadata("task-1")));

        assertThat(posted.isOk()).isTrue();
        Surface message = stub.directMessages("U1").get(0);
        assertThat(message.ts()).isEqualTo(posted.getTs());
        assertThat(message.words()).isEqualTo("Türkiye is asked\n*Côte d'Ivoire*");
        assertThat(message.metadata().get("event_type").getAsString()).isEqualTo("task-1");
        assertThat(stub.breaches()).isEmpty();
    }

    @Test
    void opensTheSameConversationEachTime() throws Exception {
        assertThat(openedFor("U1")).isEqualTo(openedFor("U1")).isNotEqualTo(openedFor("U2"));
    }

    @Test
    void refusesAConversationThatWasNeverOpened() throws Exception {
        assertThat(post("DU9", "hello").getError()).isEqualTo("channel_not_found");
    }

    @Test
    void changesAMessageAndKeepsTheBlocksThatAnUpdateLeavesOut() throws Exception {
        String ts = client.chatPostMessage(r ->
                        r.channel("C1").text("before").blocks(asBlocks(section(s -> s.text(markdownText("kept"))))))
                .getTs();

        assertThat(client.chatUpdate(r -> r.channel("C1").ts(ts).text("after")).isOk())
                .isTrue();

        assertThat(stub.messages("C1")).singleElement().satisfies(message -> {
            assertThat(message.words()).isEqualTo("after\nkept");
            assertThat(message.ts()).isEqualTo(ts);
        });
        assertThat(client.chatUpdate(r -> r.channel("C1").ts("1.000000").text("after"))
                        .getError())
                .isEqualTo("message_not_found");
    }

    @Test
    void whispersToOnePerson() throws Exception {
        client.chatPostEphemeral(r -> r.channel("C1").user("U1").text("only you"));

        assertThat(stub.messages("C1")).isEmpty();
        assertThat(stub.ephemerals()).singleElement().satisfies(whisper -> {
            assertThat(whisper.recipient()).isEqualTo("U1");
            assertThat(whisper.text()).isEqualTo("only you");
        });
    }

    @Test
    void answersOnlyToItsOwnTokens() throws Exception {
        assertThat(client.authTest(r -> r).getTeamId()).isEqualTo(StubSlack.TEAM);
        assertThat(Clients.sdk(stub).methods("xoxb-forged").authTest(r -> r).getError())
                .isEqualTo("invalid_auth");
        assertThat(client.appsConnectionsOpen(r -> r).getError()).isEqualTo("not_allowed_token_type");
    }

    @Test
    void knowsNoOtherMethod() throws Exception {
        assertThat(client.apiTest(r -> r).getError()).isEqualTo("unknown_method");
    }

    @Test
    void remembersWhatBrokeALimitAndDoesNotPostIt() throws Exception {
        assertThat(post("C1", " ").getError()).isEqualTo("no_text");

        assertThat(stub.breaches()).extracting(Breach::path).containsExactly("/text");
        assertThat(stub.messages("C1")).isEmpty();
    }

    @Test
    void remembersTheCallsAndHowTheyWereAnswered() throws Exception {
        post("C1", "one");
        post("DU9", "two");

        assertThat(stub.calls("chat.postMessage"))
                .extracting(Call::answered)
                .containsExactly("ok", "channel_not_found");
        assertThat(stub.calls().get(0).args().get("text").getAsString()).isEqualTo("one");
    }

    private static Message.Metadata metadata(String key) {
        return Message.Metadata.builder()
                .eventType(key)
                .eventPayload(Map.of("key", key))
                .build();
    }

    private ChatPostMessageResponse post(String channel, String text) throws IOException, SlackApiException {
        return client.chatPostMessage(r -> r.channel(channel).text(text));
    }

    private String openedFor(String user) throws IOException, SlackApiException {
        return client.conversationsOpen(r -> r.users(List.of(user)))
                .getChannel()
                .getId();
    }
}
