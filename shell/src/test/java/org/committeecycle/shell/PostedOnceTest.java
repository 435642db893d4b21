package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.committeecycle.bot.stub.Failure;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.notice.NoticeStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed when Slack has taken in its message and the commit has not come: the next one finds it there. */
class PostedOnceTest {

    private static final Duration LONG = Duration.ofMinutes(3);

    @TempDir
    static Path data;

    @Test
    void aMessageStandsThereOnceAlthoughTheServerDiesBehindIt() throws Exception {
        try (StubSlack stub = new StubSlack()) {
            List<SlackUser> delegates = committee(stub);
            Failure held =
                    stub.fail().of("chat.postMessage").to(delegates.get(0).id()).holdAnswer();
            assertThat(Launch.of(
                            "--data",
                            data.toString(),
                            "approval",
                            "open",
                            "Note the calendar",
                            "--rule",
                            "all",
                            "--period",
                            "5 working days"))
                    .hasValue(0);

            Process server = server(stub);
            await().atMost(LONG).until(() -> questions(stub, delegates.get(0)).size() == 1 || !server.isAlive());
            assertThat(held.hits()).as(log()).isEqualTo(1);
            server.destroyForcibly();
            assertThat(server.waitFor(1, TimeUnit.MINUTES)).as(log()).isTrue();
            held.release();

            try (ServedHouse next = new ServedHouse(stub, data, List.of())) {
                await().atMost(LONG)
                        .until(() -> next.bean(NoticeStore.class).waiting().length() == 0);
            }
            assertThat(delegates).allSatisfy(delegate -> assertThat(questions(stub, delegate))
                    .hasSize(1));
            assertThat(stub.calls("conversations.history")).isNotEmpty();
        }
    }

    private static List<SlackUser> committee(StubSlack stub) {
        try (ServedHouse house = new ServedHouse(stub, data, List.of())) {
            house.type("operator admit %s --roles operator".formatted(System.getProperty("user.name")));
            List<SlackUser> delegates = house.committee(StateCode.of("XAA"), StateCode.of("XAB"));
            house.awaitQuiet();
            return delegates;
        }
    }

    private static Process server(StubSlack stub) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                CommitteeCycle.class.getName(),
                "--data",
                data.toString(),
                "serve");
        builder.environment()
                .putAll(Map.of(
                        "SERVER_PORT",
                        "0",
                        "SSH_PORT",
                        "0",
                        "SLACK_BOT_TOKEN",
                        StubSlack.BOT_TOKEN,
                        "SLACK_SIGNING_SECRET",
                        StubSlack.SIGNING_SECRET,
                        "SLACK_API_BASE_URL",
                        stub.apiBaseUrl()));
        return builder.redirectErrorStream(true)
                .redirectOutput(data.resolve("server.log").toFile())
                .start();
    }

    private static String log() throws IOException {
        return Files.readString(data.resolve("server.log"));
    }

    private static List<Surface> questions(StubSlack stub, SlackUser delegate) {
        return stub.directMessages(delegate.id()).stream()
                .filter(message -> message.words().contains("Note the calendar"))
                .toList();
    }
}
