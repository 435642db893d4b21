package org.committeecycle.bot.stub;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Socket Mode on the wire, where the SDK's client would go its own way. */
class SocketServerTest {

    @AutoClose
    private final StubSlack stub = new StubSlack();

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<Integer> closed = new CopyOnWriteArrayList<>();

    @Test
    void greets() throws Exception {
        connect(address());

        awaitWord("\"type\":\"hello\"");
        assertThat(stub.sockets().connections()).isEqualTo(1);
    }

    @Test
    void warnsAndStaysAndThenTellsToGo() throws Exception {
        connect(address());
        stub.sockets().awaitConnections(1);

        stub.sockets().disconnect("warning");
        awaitWord("\"reason\":\"warning\"");
        assertThat(stub.sockets().connections()).isEqualTo(1);

        stub.sockets().disconnect("refresh_requested");
        awaitWord("\"reason\":\"refresh_requested\"");
        stub.sockets().awaitConnections(0);
    }

    @Test
    void tellsAConnectionTooManyToGo() throws Exception {
        stub.sockets().atMost(1);
        connect(address());
        stub.sockets().awaitConnections(1);

        connect(address());

        awaitWord("\"reason\":\"too_many_websockets\"");
        stub.await("the end of the second connection", () -> closed.size() == 1);
        assertThat(stub.sockets().connections()).isEqualTo(1);
    }

    @Test
    void takesAnAddressOnce() throws Exception {
        URI address = address();
        connect(address);
        stub.sockets().awaitConnections(1);

        connect(address);

        stub.await("the end of the second connection", () -> closed.contains(1008));
        assertThat(stub.sockets().connections()).isEqualTo(1);
    }

    private void awaitWord(String word) {
        stub.await(word, () -> told.stream().anyMatch(text -> text.contains(word)));
    }

    private URI address() throws IOException, SlackApiException {
        return URI.create(Clients.sdk(stub)
                .methods(StubSlack.APP_TOKEN)
                .appsConnectionsOpen(r -> r)
                .getUrl());
    }

    private void connect(URI address) {
        HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Ear())
                .join();
    }

    private final class Ear implements WebSocket.Listener {

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            told.add(text.toString());
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.add(code);
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable failure) {
            closed.add(0);
        }
    }
}
