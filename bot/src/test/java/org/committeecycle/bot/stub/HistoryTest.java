package org.committeecycle.bot.stub;

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

/** What was posted and shared, read back by the SDK's own client. */
class HistoryTest {

    private final StubSlack stub = new StubSlack();
    private final MethodsClient client = Clients.bot(stub);

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void readsAConversationNewestFirstAndItsThreadOldestFirst() throws Exception {
        String first = post("C1", "first").getTs();
        String second = post("C1", "second").getTs();
        client.chatPostMessage(r -> r.channel("C1").threadTs(first).text("a reply"));
        client.chatPostMessage(r -> r.channel("C1").threadTs(first).text("another"));

        assertThat(history(null)).extracting(Message::getText).containsExactly("second", "first");
        assertThat(history(first)).extracting(Message::getTs).containsExactly(second);
        assertThat(client.conversationsReplies(r -> r.channel("C1").ts(first)).getMessages())
                .extracting(Message::getText)
                .containsExactly("first", "a reply", "another");
    }

    @Test
    void readsOnePageAtATime() throws Exception {
        for (int i = 1; i <= 5; i++) {
            post("C1", "message " + i);
        }

        var page = client.conversationsHistory(r -> r.channel("C1").limit(3));
        var rest = client.conversationsHistory(
                r -> r.channel("C1").limit(3).cursor(page.getResponseMetadata().getNextCursor()));

        assertThat(page.isHasMore()).isTrue();
        assertThat(page.getMessages())
                .extracting(Message::getText)
                .containsExactly("message 5", "message 4", "message 3");
        assertThat(rest.isHasMore()).isFalse();
        assertThat(rest.getMessages()).extracting(Message::getText).containsExactly("message 2", "message 1");
    }

    @Test
    void showsMetadataOnlyToWhomeverAsks() throws Exception {
        client.chatPostMessage(r -> r.channel("C1").text("a task").metadata(metadata("task-1")));

        assertThat(history(null).get(0).getMetadata()).isNull();
        assertThat(client.conversationsHistory(r -> r.channel("C1").includeAllMetadata(true))
                        .getMessages()
                        .get(0)
                        .getMetadata()
                        .getEventPayload())
                .containsEntry("key", "task-1");
    }

    @Test
    void takesAFileInTheSdksThreeSteps() throws Exception {
        String channel = openedFor("U1");
        String ts = post(channel, "the letter").getTs();

        client.filesUploadV2(r -> r.channel(channel)
                .threadTs(ts)
                .filename("letter.docx")
                .title("The letter")
                .fileData(new byte[] {1, 2, 3}));

        assertThat(stub.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("letter.docx");
            assertThat(file.bytes()).containsExactly(1, 2, 3);
            assertThat(file.thread()).isEqualTo(ts);
        });
        assertThat(client.conversationsReplies(r -> r.channel(channel).ts(ts))
                        .getMessages()
                        .get(1)
                        .getFiles())
                .extracting(com.slack.api.model.File::getTitle)
                .containsExactly("The letter");
    }

    private static Message.Metadata metadata(String key) {
        return Message.Metadata.builder()
                .eventType(key)
                .eventPayload(Map.of("key", key))
                .build();
    }

    private List<Message> history(String oldest) throws IOException, SlackApiException {
        return client.conversationsHistory(r -> r.channel("C1").oldest(oldest)).getMessages();
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
