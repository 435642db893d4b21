package org.committeecycle.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.committeecycle.bot.stub.SlackCalls;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.StubSlack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Strangers who promise a long body and never end it, more of them than the web server has threads. */
@SpringBootTest(
        classes = BotAlone.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "slack.bot-token=xoxb-of-the-tests",
            "slack.signing-secret=" + StubSlack.SIGNING_SECRET,
            "slack.api-base-url=http://127.0.0.1:9/api/",
            "server.tomcat.threads.max=10"
        })
@Timeout(30)
class SlowBodiesTest {

    private static final int STRANGERS = 30;

    @AutoClose
    private final StubSlack stub = new StubSlack();

    private final List<Socket> strangers = new ArrayList<>();

    @LocalServerPort
    private int port;

    @AfterEach
    void hangUp() throws IOException {
        for (Socket stranger : strangers) {
            stranger.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X-Slack-Signature: v0=%s\r\nX-Slack-Request-Timestamp: %s\r\n"})
    void leaveRoomForAPress(String forged) throws IOException {
        String headers = forged.formatted("0".repeat(64), Instant.now().getEpochSecond());
        for (int i = 0; i < STRANGERS; i++) {
            begin(headers + "Content-Length: 900000\r\n");
        }
        SlackUser delegate = stub.user("U1");

        assertThat(new SlackCalls(port)
                        .signed(SlackCalls.FORM, delegate.command("help").body(), Instant.now())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void areCutOffAtTheDeadline() throws IOException {
        Socket stranger = begin("Content-Length: 3000\r\n");

        assertThat(new String(stranger.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                .startsWith("HTTP/1.1 408");
    }

    @Test
    void areRefusedAtOnceWhenTheyPromiseTooMuch() throws IOException {
        Socket stranger = begin("Content-Length: 900000\r\n");

        assertThat(new String(stranger.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                .startsWith("HTTP/1.1 413");
    }

    private Socket begin(String headers) throws IOException {
        Socket stranger = new Socket("127.0.0.1", port);
        strangers.add(stranger);
        stranger.getOutputStream()
                .write(("POST /slack/events HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n%s\r\na"
                                .formatted(SlackCalls.FORM, headers))
                        .getBytes(StandardCharsets.US_ASCII));
        return stranger;
    }
}
