package org.committeecycle.bot.stub;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The stub on the wire, where the SDK's client would send something else. */
class StubServerTest {

    @AutoClose
    private final StubSlack stub = new StubSlack(Clock.fixed(Instant.ofEpochSecond(1_742_198_400), ZoneOffset.UTC));

    private final MethodsClient client = Clients.bot(stub);
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void readsArgumentsThatAreJson() throws Exception {
        JsonObject args =
                Json.object("channel", "C1", "text", "hello", "blocks", List.of(Json.object("type", "divider")));

        String answer = post(stub.apiBaseUrl() + "chat.postMessage", "application/json", args.toString())
                .body();

        assertThat(Json.parsedObject(answer).get("ok").getAsBoolean()).isTrue();
        assertThat(stub.messages("C1").get(0).message().getBlocks()).hasSize(1);
    }

    @Test
    void refusesBlocksThatAreNone() throws Exception {
        String answer = post(stub.apiBaseUrl() + "chat.postMessage", SlackCalls.FORM, "channel=C1&text=a&blocks=%5B%7B")
                .body();

        assertThat(answer).contains("invalid_blocks");
        assertThat(stub.messages("C1")).isEmpty();
    }

    @Test
    void takesTheFirstPartOfAnUploadInParts() throws Exception {
        FilesGetUploadURLExternalResponse url =
                client.filesGetUploadURLExternal(r -> r.filename("a.txt").length(5));
        String parts = "--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\na\r\nbc\r\n--x--\r\n";

        assertThat(post(url.getUploadUrl(), "multipart/form-data; boundary=x", parts)
                        .statusCode())
                .isEqualTo(200);
        client.filesCompleteUploadExternal(r -> r.files(details(url)).channelId("C1"));

        assertThat(stub.files()).extracting(UploadedFile::text).containsExactly("a\r\nbc");
    }

    @Test
    void refusesAnUploadThatIsNotAsLongAsWasSaid() throws Exception {
        FilesGetUploadURLExternalResponse url =
                client.filesGetUploadURLExternal(r -> r.filename("a.txt").length(5));

        assertThat(post(url.getUploadUrl(), "application/octet-stream", "four").statusCode())
                .isEqualTo(400);
        assertThat(client.filesCompleteUploadExternal(r -> r.files(details(url)))
                        .getError())
                .isEqualTo("file_not_found");
    }

    @Test
    void losesNothingOfWhatManyPostAtOnce() {
        IntStream.range(0, 200).parallel().forEach(i -> unchecked("message " + i));

        List<Surface> messages = stub.messages("C1");
        assertThat(messages).hasSize(200);
        assertThat(messages)
                .extracting(Surface::ts)
                .doesNotHaveDuplicates()
                .isSorted()
                .startsWith("1742198400.000000");
    }

    private static List<FileDetails> details(FilesGetUploadURLExternalResponse url) {
        return List.of(FileDetails.builder().id(url.getFileId()).build());
    }

    private void unchecked(String text) {
        try {
            client.chatPostMessage(r -> r.channel("C1").text(text));
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private HttpResponse<String> post(String url, String type, String body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", type)
                        .header("Authorization", "Bearer " + StubSlack.BOT_TOKEN)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
