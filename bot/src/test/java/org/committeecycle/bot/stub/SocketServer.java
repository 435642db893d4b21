package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.java_websocket.WebSocket;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** The wire of Socket Mode: a connection for each address given out, on a free port of this machine. */
final class SocketServer extends WebSocketServer {

    private final Consumer<String> received;
    private final Runnable changed;
    private final Set<String> unused = ConcurrentHashMap.newKeySet();
    private final List<WebSocket> open = new CopyOnWriteArrayList<>();
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile int most = 10;

    SocketServer(Consumer<String> received, Runnable changed) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        this.received = received;
        this.changed = changed;
        setDaemon(true);
        setReuseAddr(true);
        start();
        await(started);
    }

    String newAddress(String ticket) {
        String path = "/link/?ticket=" + ticket;
        unused.add(path);
        return "ws://127.0.0.1:" + getPort() + path;
    }

    /** Those that are open; one that was told to go is none any more. */
    List<WebSocket> connections() {
        return open.stream().filter(WebSocket::isOpen).toList();
    }

    /** How many connections are open and were greeted, down to the last byte. */
    int greeted() {
        return (int) open.stream()
                .filter(connection -> !connection.hasBufferedData())
                .count();
    }

    void atMost(int connections) {
        most = connections;
    }

    void send(int turn, JsonObject envelope) {
        List<WebSocket> connections = connections();
        if (connections.isEmpty()) {
            throw new AssertionError("No connection is open to take " + envelope);
        }
        connections.get(turn % connections.size()).send(envelope.toString());
    }

    static void disconnect(WebSocket connection, String reason) {
        connection.send(Json.object("type", "disconnect", "reason", reason, "debug_info", Json.object("host", "stub"))
                .toString());
        if (!reason.equals("warning")) {
            connection.close(CloseFrame.NORMAL);
        }
    }

    static void drop(WebSocket connection) {
        connection.closeConnection(CloseFrame.ABNORMAL_CLOSE, "");
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void onOpen(WebSocket connection, ClientHandshake handshake) {
        if (!unused.remove(handshake.getResourceDescriptor())) {
            connection.close(CloseFrame.POLICY_VALIDATION);
        } else if (open.size() >= most) {
            disconnect(connection, "too_many_websockets");
        } else {
            connection.send(hello().toString());
            open.add(connection);
            changed.run();
        }
    }

    @Override
    public void onMessage(WebSocket connection, String message) {
        received.accept(message);
    }

    @Override
    public void onClose(WebSocket connection, int code, String reason, boolean remote) {
        open.remove(connection);
        changed.run();
    }

    @Override
    public void onError(WebSocket connection, Exception failure) {
        System.getLogger(SocketServer.class.getName())
                .log(System.Logger.Level.WARNING, "A connection of the stub failed", failure);
    }

    void close() {
        try {
            stop(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonObject hello() {
        return Json.object(
                "type",
                "hello",
                "num_connections",
                open.size() + 1,
                "debug_info",
                Json.object("host", "stub", "approximate_connection_time", 18060),
                "connection_info",
                Json.object("app_id", Workspace.APP));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
