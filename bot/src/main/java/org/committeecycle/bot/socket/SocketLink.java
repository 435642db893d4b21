package org.committeecycle.bot.socket;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.slack.api.util.json.GsonFactory;
import java.net.URI;
import java.util.Map;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ServerHandshake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection to Slack, from its opening to its end. */
final class SocketLink extends WebSocketClient {

    private static final Logger LOG = LoggerFactory.getLogger(SocketLink.class);
    private static final int LONGEST_CONNECTING_IN_MILLIS = 8_000;
    private static final int SECONDS_BETWEEN_PINGS = 10;

    private final Watcher watcher;
    private volatile boolean greeted;

    /** Is told what happens on a connection, by its own thread. */
    interface Watcher {

        /** Slack has taken the connection. */
        void greeted(SocketLink link);

        /** Slack wants the connection to be given up. */
        void sentAway(SocketLink link, String reason);

        /** Somebody did something. */
        void arrived(SocketLink link, String message);

        /** The connection is gone, or never came about. */
        void ended(SocketLink link, String reason);
    }

    SocketLink(URI address, Watcher watcher) {
        super(address, new Draft_6455(), Map.of(), LONGEST_CONNECTING_IN_MILLIS);
        this.watcher = watcher;
        setConnectionLostTimeout(SECONDS_BETWEEN_PINGS);
        setDaemon(true);
        setTcpNoDelay(true);
    }

    @Override
    public void onOpen(ServerHandshake handshake) {
        LOG.debug("A socket is open");
    }

    @Override
    public void onMessage(String message) {
        JsonObject envelope;
        try {
            envelope = GsonFactory.createSnakeCase().fromJson(message, JsonObject.class);
        } catch (JsonParseException nonsense) {
            LOG.warn("Slack sent something that makes no sense");
            return;
        }
        switch (text(envelope, "type")) {
            case "hello" -> {
                greeted = true;
                watcher.greeted(this);
            }
            case "disconnect" -> watcher.sentAway(this, text(envelope, "reason"));
            default -> watcher.arrived(this, message);
        }
    }

    private static String text(JsonObject envelope, String name) {
        return envelope.has(name) ? envelope.get(name).getAsString() : "";
    }

    void endUnlessGreeted() {
        if (!greeted) {
            closeConnection(CloseFrame.ABNORMAL_CLOSE, "no greeting came");
        }
    }

    /** Answers Slack; what nobody hears any more is lost, and what it answered is done all the same. */
    void acknowledge(String acknowledgement) {
        try {
            send(acknowledgement);
        } catch (WebsocketNotConnectedException gone) {
            LOG.warn("An acknowledgement came too late: the socket is closed");
        }
    }

    @Override
    public void onClose(int code, String reason, boolean remote) {
        watcher.ended(this, "%d %s".formatted(code, reason).strip());
    }

    @Override
    public void onError(Exception failure) {
        LOG.debug("A socket failed", failure);
    }
}
