package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.committeecycle.bot.stub.StubSlack;

/** One server in a process of its own, as {@code committee serve} starts it, that can be stopped, killed and started again. */
final class Node implements AutoCloseable {

    private static final Duration LONG = Duration.ofMinutes(3);

    /** What a server says is written into its folder, and one that is open and holds more than a house's data is refused. */
    private static final FileAttribute<Set<PosixFilePermission>> CLOSED =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path data;
    private final int port = freePort();
    private final Map<String, String> environment = new HashMap<>();
    private Process process;

    Node(Path data, StubSlack stub, Map<String, String> settings) {
        this.data = data;
        environment.putAll(Map.of(
                "SSH_PORT",
                "0",
                "SERVER_PORT",
                String.valueOf(port),
                "SLACK_BOT_TOKEN",
                StubSlack.BOT_TOKEN,
                "SLACK_SIGNING_SECRET",
                StubSlack.SIGNING_SECRET,
                "SLACK_API_BASE_URL",
                stub.apiBaseUrl()));
        environment.putAll(settings);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Node start() {
        try {
            Files.createDirectories(data, CLOSED);
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
            builder.environment().putAll(environment);
            process = builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            data.resolve("server.log").toFile()))
                    .start();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Node awaitHealth() {
        await().atMost(LONG).until(() -> !process.isAlive() || isHealthy());
        assertThat(process.isAlive()).as(log()).isTrue();
        return this;
    }

    private boolean isHealthy() {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Where Slack's requests arrive. */
    String url() {
        return "http://127.0.0.1:" + port + "/slack/events";
    }

    /** Whether it offers the shell now, by the note that it puts beside its data and takes away before it stops. */
    boolean offersShell() {
        return isAlive()
                && noted(data)
                        .map(words -> words[3])
                        .filter(String.valueOf(process.pid())::equals)
                        .isPresent();
    }

    /** Where it offers the shell. */
    int shellPort() {
        return shellPort(data);
    }

    /** Where whoever serves these data offers the shell. */
    static int shellPort(Path data) {
        return Integer.parseInt(noted(data).orElseThrow()[2]);
    }

    private static Optional<String[]> noted(Path data) {
        try {
            return Files.readAllLines(data.resolve("serving")).stream()
                    .findFirst()
                    .map(line -> line.split(" "));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** How the locks of its jobs begin. */
    String owner() {
        return process.pid() + "@%";
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** As a machine dies: SIGKILL. */
    void kill() {
        end(process.destroyForcibly());
    }

    /** As an operator stops it: SIGTERM; answers how it ended. */
    int stop() {
        process.destroy();
        end(process);
        return process.exitValue();
    }

    private void end(Process ending) {
        try {
            assertThat(ending.waitFor(1, TimeUnit.MINUTES)).as(log()).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What an operator reads at its terminal. */
    String log() {
        try {
            return Files.readString(data.resolve("server.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() {
        if (isAlive()) {
            kill();
        }
    }
}
