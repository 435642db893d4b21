package org.committeecycle.bot.stub;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.SocketModeClient.Backend;
import com.slack.api.socket_mode.request.SocketModeEnvelope;
import com.slack.api.socket_mode.response.AckResponse;
import com.slack.api.socket_mode.response.MapResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Socket Mode as the SDK's own client meets it. */
class SlackSocketsTest {

    private final StubSlack stub = new StubSlack();
    private final SlackUser user = stub.user("U1");
    private final List<SocketModeClient> clients = new ArrayList<>();
    private final List<SocketModeEnvelope> received = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (SocketModeClient client : clients) {
            client.close();
        }
        stub.close();
    }

    @Test
    void deliversWhatAPersonDidAndShowsWhatWasAnswered() throws Exception {
        connect();
        stub.sockets().awaitConnections(1);

        Acknowledgement command = stub.sockets().deliver(user.command("tasks"));
        Acknowledgement event = stub.sockets().deliver(user.openHome().retried(2, "timeout"));

        assertThat(command.payload().get("text").getAsString()).isEqualTo("Nothing to do");
        assertThat(event.payload()).isNull();
        assertThat(stub.ephemerals()).extracting(Surface::text).containsExactly("Nothing to do");
        assertThat(received).extracting(SocketModeEnvelope::getType).containsExactly("slash_commands", "events_api");
        assertThat(received.get(0).getPayload().getAsJsonObject().get("user_id").getAsString())
                .isEqualTo("U1");
        assertThat(received.get(1).getRetryAttempt()).isEqualTo(2);
    }

    @Test
    void givesEachEnvelopeToOneConnection() throws Exception {
        connect();
        connect();
        stub.sockets().awaitConnections(2);

        for (int i = 0; i < 4; i++) {
            stub.sockets().deliver(user.command("tasks"));
        }

        assertThat(received).hasSize(4);
        assertThat(stub.sockets().acknowledgements()).hasSize(4);
    }

    @Test
    void isReachedAgainAfterItAskedForIt() throws Exception {
        connect();
        stub.sockets().awaitConnections(1);

        stub.sockets().disconnect("refresh_requested");
        stub.await("a second address", () -> stub.calls("apps.connections.open").size() == 2);
        stub.sockets().awaitConnections(1);

        assertThat(stub.sockets().deliver(user.command("tasks")).payload()).isNotNull();
    }

    @Test
    void losesItsConnectionWithoutAWord() throws Exception {
        List<Integer> closed = new CopyOnWriteArrayList<>();
        connect();
        clients.get(0).addWebSocketCloseListener((code, reason) -> closed.add(code));
        stub.sockets().awaitConnections(1);

        stub.sockets().drop();

        stub.await("the end", () -> closed.size() == 1);
        assertThat(stub.sockets().connections()).isZero();
        assertThat(stub.calls("apps.connections.open")).hasSize(1);
    }

    private void connect() throws IOException {
        SocketModeClient client = Clients.sdk(stub).socketMode(StubSlack.APP_TOKEN, Backend.JavaWebSocket);
        client.addSlashCommandsEnvelopeListener(envelope -> {
            received.add(envelope);
            client.sendSocketModeResponse(MapResponse.builder()
                    .envelopeId(envelope.getEnvelopeId())
                    .payload(Map.of("text", "Nothing to do"))
                    .build());
        });
        client.addEventsApiEnvelopeListener(envelope -> {
            received.add(envelope);
            client.sendSocketModeResponse(
                    AckResponse.builder().envelopeId(envelope.getEnvelopeId()).build());
        });
        clients.add(client);
        client.connect();
    }
}
