package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Slack's side of Socket Mode: any one of the open connections gets an envelope, and acknowledges it. */
public final class SlackSockets {

    private final Workspace workspace;
    private final CallLog log;
    private final SocketServer server;
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
    private final List<Acknowledgement> acknowledgements = new CopyOnWriteArrayList<>();

    SlackSockets(Workspace workspace, CallLog log) {
        this.workspace = workspace;
        this.log = log;
        this.server = new SocketServer(this::received, log::changed);
    }

    /** A new address for one connection. */
    String open() {
        return server.newAddress(workspace.nextId("ticket"));
    }

    /** How many connections are open. */
    public int connections() {
        return server.greeted();
    }

    /** Waits until so many connections are open; fails after some seconds. */
    public void awaitConnections(int number) {
        log.await(number + " open connections", () -> connections() == number);
    }

    /** So many connections at most; one more is told {@code too_many_websockets}. Ten unless set. */
    public void atMost(int connections) {
        server.atMost(connections);
    }

    /** Sends what a person did over any one connection, and waits for its acknowledgement; fails after some seconds. */
    public Acknowledgement deliver(SlackRequest request) {
        CompletableFuture<Acknowledgement> answer = send(request);
        log.await("an acknowledgement of " + request.payload(), answer::isDone);
        return answer.join();
    }

    /** Sends what a person did over any one connection; what was acknowledged is then shown, as over HTTP. */
    public CompletableFuture<Acknowledgement> send(SlackRequest request) {
        String id = workspace.nextId("envelope-");
        Waiting sent = new Waiting(request, System.nanoTime(), new CompletableFuture<>());
        waiting.put(id, sent);
        server.send(turn.getAndIncrement(), envelope(id, request));
        return sent.answer();
    }

    /** Everything that was acknowledged, in order. */
    public List<Acknowledgement> acknowledgements() {
        return List.copyOf(acknowledgements);
    }

    /**
     * Tells every connection to go, and closes it unless it is only a warning.
     *
     * @param reason {@code warning}, {@code refresh_requested}, {@code link_disabled}, {@code too_many_websockets}
     */
    public void disconnect(String reason) {
        server.connections().forEach(connection -> SocketServer.disconnect(connection, reason));
    }

    /** Cuts every connection without a word. */
    public void drop() {
        server.connections().forEach(SocketServer::drop);
    }

    void close() {
        server.close();
    }

    private void received(String message) {
        JsonObject json = Json.parsedObject(message);
        String id = json == null ? null : Json.string(json, "envelope_id");
        Waiting sent = id == null ? null : waiting.remove(id);
        if (sent != null) {
            JsonObject payload = json.get("payload") instanceof JsonObject object ? object : null;
            sent.request().acknowledged().accept(payload == null ? "" : payload.toString());
            Duration took = Duration.ofNanos(System.nanoTime() - sent.since());
            Acknowledgement acknowledgement = new Acknowledgement(id, payload, took);
            acknowledgements.add(acknowledgement);
            sent.answer().complete(acknowledgement);
            log.changed();
        }
    }

    private static JsonObject envelope(String id, SlackRequest request) {
        boolean event = request.envelopeType().equals("events_api");
        JsonObject envelope = Json.object(
                "envelope_id",
                id,
                "type",
                request.envelopeType(),
                "payload",
                request.payload(),
                "accepts_response_payload",
                !event);
        if (event) {
            String retry = request.extra().getOrDefault("X-Slack-Retry-Num", "0");
            envelope.addProperty("retry_attempt", Integer.valueOf(retry));
            envelope.addProperty("retry_reason", request.extra().getOrDefault("X-Slack-Retry-Reason", ""));
        }
        return envelope;
    }

    private record Waiting(SlackRequest request, long since, CompletableFuture<Acknowledgement> answer) {}
}
