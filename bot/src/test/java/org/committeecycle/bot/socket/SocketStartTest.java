package org.committeecycle.bot.socket;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import java.time.Duration;
import org.committeecycle.bot.GrowingWait;
import org.committeecycle.bot.SlackLines;
import org.committeecycle.bot.stub.Call;
import org.committeecycle.bot.stub.StubSlack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SocketStartTest {

    private final StubSlack stub = new StubSlack();
    private SlackSocket socket = new SlackSocket(SlackLines.overASocket(stub, StubSlack.APP_TOKEN), anApp());

    @AfterEach
    void close() {
        socket.stop();
        stub.close();
    }

    @Test
    void triesUntilSlackIsThereAndWaitsLongerEachTime() {
        stub.fail().of("apps.connections.open").dropConnection();
        stub.fail().of("apps.connections.open").httpStatus(503);

        socket.start();
        stub.sockets().awaitConnections(1);

        var calls = stub.calls("apps.connections.open");
        assertThat(calls).extracting(Call::answered).containsExactly("dropped", "503", "ok");
        assertThat(Duration.between(calls.get(0).at(), calls.get(1).at())).isGreaterThan(Duration.ofMillis(900));
        assertThat(Duration.between(calls.get(1).at(), calls.get(2).at())).isGreaterThan(Duration.ofMillis(1900));
    }

    @Test
    void opensNothingWithoutAnAppToken() {
        socket = new SlackSocket(SlackLines.overASocket(stub, ""), anApp());

        socket.start();

        assertThat(socket.isRunning()).isFalse();
        assertThat(stub.calls()).isEmpty();
    }

    @Test
    void opensNothingWhereRequestsArriveAtAnAddress() {
        socket = new SlackSocket(SlackLines.to(stub), anApp());

        socket.start();

        assertThat(socket.isRunning()).isFalse();
    }

    @Test
    void closesTheSocketWhenItStops() {
        socket.start();
        stub.sockets().awaitConnections(1);

        socket.stop();

        stub.sockets().awaitConnections(0);
        assertThat(stub.calls("apps.connections.open")).hasSize(1);
    }

    @Test
    void waitsTwiceAsLongEachTimeAndAMinuteAtMost() {
        GrowingWait wait = new GrowingWait(60);

        assertThat(wait.isNone()).isTrue();
        assertThat(new int[] {wait.next(), wait.next(), wait.next()}).containsExactly(1, 2, 4);
        for (int attempt = 0; attempt < 40; attempt++) {
            assertThat(wait.next()).isBetween(8, 60);
        }
        assertThat(wait.next()).isEqualTo(60);
        wait.forget();
        assertThat(wait.next()).isEqualTo(1);
    }

    private static App anApp() {
        return new App(
                AppConfig.builder().singleTeamBotToken(StubSlack.BOT_TOKEN).build());
    }
}
