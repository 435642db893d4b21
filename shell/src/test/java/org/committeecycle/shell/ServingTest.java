package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.committeecycle.bot.stub.StubSlack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house that is served from a file, as an operator meets it for the first time and stops it. */
class ServingTest {

    @TempDir
    Path data;

    @Test
    void saysWhereItIsFoundAndLeavesNothingBehindWhenItIsStopped() throws IOException {
        try (StubSlack slack = new StubSlack();
                Node node = new Node(
                        data,
                        slack,
                        Map.of("SLACK_SIGNING_SECRET", "", "LOGGING_CONFIG", "classpath:logback-spring.xml"))) {
            node.start().awaitHealth();
            slack.await("the greeting", () -> node.log().contains("SLACK_SIGNING_SECRET is not set"));

            assertThat(node.log())
                    .startsWith("Committee Cycle serves until it is stopped (Ctrl-C).")
                    .contains("  Data   " + data + "\n", "  Log    " + data.resolve("logs/committee.log") + "\n")
                    .contains("  Web    http://127.0.0.1:", "'operator password NAME' sets a password.")
                    .containsPattern("Shell  ssh -p \\d+ 127.0.0.1, host key SHA256:")
                    .contains("'operator key add NAME FILE.pub' lets somebody in.")
                    .contains("'doctor' finds:\n", "  broken, Slack: Requests of Slack are not answered");
            assertThat(node.stop()).isZero();
            assertThat(node.log()).endsWith("Stopping: what has begun is finished first.\nStopped.\n");
        }
        assertThat(Files.readString(data.resolve("logs/committee.log")))
                .contains("The house is told to stop")
                .doesNotContain("WARN", "ERROR", "Exception");
        try (Stream<Path> left = Files.list(data)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "committee.key", "committee.mv.db", "logs", "server.log", "ssh", "starting.lock");
        }
    }
}
