package org.committeecycle.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.committeecycle.bot.stub.SlackCalls;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.StubSlack;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Slack's methods point at a closed port here: every answer below is given without an outgoing call. */
@SpringBootTest(
        classes = BotAlone.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "slack.bot-token=xoxb-of-the-tests",
            "slack.signing-secret=" + StubSlack.SIGNING_SECRET,
            "slack.api-base-url=http://127.0.0.1:9/api/"
        })
class SlackDoorTest {

    private final ObjectMapper json = new ObjectMapper();

    @AutoClose
    private final StubSlack stub = new StubSlack();

    private final SlackUser delegate = stub.user("U1");
    private SlackCalls slack;

    @BeforeEach
    void knowThePort(@LocalServerPort int port) {
        slack = new SlackCalls(port);
    }

    @Test
    void answersHelpPrivatelyWithATextForScreenReaders() throws Exception {
        JsonNode answer = read(command("help"));

        assertThat(answer.get("response_type").asText()).isEqualTo("ephemeral");
        assertThat(answer.get("text").asText()).contains("/committee help", "Shows what you can ask here.");
        assertThat(answer.get("blocks").size()).isBetween(1, 50);
    }

    @Test
    void takesNoWordAtAllForHelp() throws Exception {
        assertThat(read(command("  "))).isEqualTo(read(command("HELP")));
    }

    @Test
    void asksWhatAnUnknownWordMeant() throws Exception {
        JsonNode answer = read(command("hlep me"));

        assertThat(answer.get("response_type").asText()).isEqualTo("ephemeral");
        assertThat(answer.get("text").asText())
                .isEqualTo("There is no command 'hlep'. Did you mean `/committee help`?");
    }

    @Test
    void keepsEveryLetterOfAnUnknownWord() throws Exception {
        assertThat(read(command("réunion-東京")).get("text").asText()).contains("'réunion-東京'");
    }

    @Test
    void quotesAMentionWithoutMentioningAnybody() throws Exception {
        assertThat(read(command("<!channel>")).get("text").asText()).contains("'&lt;!channel&gt;'");
    }

    @Test
    void readsAnUnescapedBodyAsTheBytesThatWereSigned() {
        String body = "{\"type\":\"url_verification\",\n\"challenge\":\"Genève 東京\"}\r\n";

        HttpResponse<String> answer = slack.signed(SlackCalls.JSON, body, Instant.now());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("Genève 東京");
    }

    @Test
    void acceptsARequestThatIsAlmostFiveMinutesOld() {
        assertThat(at(Duration.ofMinutes(-5).plusSeconds(20)).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesARequestFromLongAgo() {
        assertRefused(at(Duration.ofMinutes(-5).minusSeconds(2)));
    }

    @Test
    void refusesARequestFromTheFuture() {
        assertRefused(at(Duration.ofMinutes(2)));
        assertRefused(at(Duration.ofDays(365)));
    }

    @Test
    void refusesARequestWithoutASignature() {
        assertRefused(slack.unsigned(SlackCalls.FORM, commandBody()));
    }

    @Test
    void refusesASignatureMadeWithAnotherSecret() {
        String now = Long.toString(Instant.now().getEpochSecond());
        String body = commandBody();

        assertRefused(slack.post(SlackCalls.FORM, body, now, SlackCalls.signature("another", now, body)));
    }

    @Test
    void refusesABodyThatWasChangedAfterSigning() {
        String now = Long.toString(Instant.now().getEpochSecond());
        String body = commandBody();
        String signature = SlackCalls.signature(StubSlack.SIGNING_SECRET, now, body);

        assertRefused(slack.post(SlackCalls.FORM, body.replace("help", "help!"), now, signature));
    }

    @Test
    void refusesATimestampThatIsNoNumber() {
        String body = commandBody();

        assertRefused(slack.post(
                SlackCalls.FORM, body, "soon", SlackCalls.signature(StubSlack.SIGNING_SECRET, "soon", body)));
    }

    @Test
    void refusesAnUnsignedUrlVerification() {
        assertRefused(slack.unsigned(SlackCalls.JSON, "{\"type\":\"url_verification\",\"challenge\":\"c\"}"));
    }

    @Test
    void answersTheCertificateCheckAndNothingElseInIt() {
        HttpResponse<String> answer = slack.unsigned(SlackCalls.FORM, commandBody() + "&ssl_check=1");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(slack.get("?ssl_check=1&token=t").statusCode()).isEqualTo(200);
        assertThat(slack.get("").statusCode()).isEqualTo(405);
    }

    @Test
    void survivesASignedRequestThatMakesNoSense() {
        for (String body : List.of("{", "[]", "null", "{}", "{\"type\":\"event_callback\"}")) {
            assertThat(slack.signed(SlackCalls.JSON, body, Instant.now()).statusCode())
                    .as(body)
                    .isIn(400, 404);
        }
        for (String body : List.of("payload=", "payload=%7B", "payload=%5B%5D", "payload=%7B%7D", "command=")) {
            assertThat(slack.signed(SlackCalls.FORM, body, Instant.now()).statusCode())
                    .as(body)
                    .isIn(400, 404);
        }
        assertThat(command("help").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        assertThat(slack.signed(SlackCalls.FORM, "a".repeat(1_000_001), Instant.now())
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void readsNoLongBodyThatNobodyCanHaveSigned() {
        assertThat(slack.unsigned(SlackCalls.FORM, "a".repeat(4_001)).statusCode())
                .isEqualTo(413);
    }

    private HttpResponse<String> command(String text) {
        return slack.signed(SlackCalls.FORM, delegate.command(text).body(), Instant.now());
    }

    private String commandBody() {
        return delegate.command("help").body();
    }

    private HttpResponse<String> at(Duration offset) {
        return slack.signed(SlackCalls.FORM, commandBody(), Instant.now().plus(offset));
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("committee");
    }

    private JsonNode read(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(200);
        return json.readTree(answer.body());
    }
}
