package org.committeecycle.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.shell.ServedHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strangers who promise a body and never end it, more of them than the web server has threads (200). */
@Timeout(60)
class SlowVisitorsTest {

    private static final StubSlack STUB = new StubSlack();
    private static final int STRANGERS = 250;

    @TempDir
    static Path data;

    private static ServedHouse house;

    private final List<Socket> strangers = new ArrayList<>();

    @BeforeAll
    static void serve() {
        house = ServedHouse.inMemory(STUB, data);
    }

    @AfterAll
    static void close() {
        house.close();
        STUB.close();
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket stranger : strangers) {
            stranger.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/slack/events, Content-Length: 900000",
        "/slack/events, Content-Length: 3000",
        "/slack/events, Transfer-Encoding: chunked",
        "/login, Content-Length: 900000",
        "/login, Content-Length: 3000",
        "/login, Transfer-Encoding: chunked",
        "/camunda/api/engine/engine/default/task, Content-Length: 3000"
    })
    void leaveRoomForHealth(String path, String length) throws IOException {
        for (int i = 0; i < STRANGERS; i++) {
            begin(path, length);
        }

        assertThat(new WebHouse(port()).get("/health/liveness").statusCode()).isEqualTo(200);
    }

    @Test
    void areNotWaitedForWhenTheyPromiseTooMuch() throws IOException {
        Socket stranger = begin("/login", "Content-Length: 900000");

        assertThat(new String(stranger.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                .startsWith("HTTP/1.1 413");
    }

    private Socket begin(String path, String length) throws IOException {
        Socket stranger = new Socket("127.0.0.1", port());
        strangers.add(stranger);
        stranger.getOutputStream()
                .write(
                        ("POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n%s\r\n\r\na"
                                        .formatted(path, length))
                                .getBytes(StandardCharsets.US_ASCII));
        return stranger;
    }

    private static int port() {
        return URI.create(house.url()).getPort();
    }
}
