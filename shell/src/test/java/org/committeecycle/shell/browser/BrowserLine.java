package org.committeecycle.shell.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The line to one page of the browser: what is asked is answered by its number, and what went wrong there is kept. */
final class BrowserLine implements WebSocket.Listener {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_ANSWER_IN_SECONDS = 60;

    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final AtomicInteger last = new AtomicInteger();
    private final StringBuilder coming = new StringBuilder();
    private final WebSocket socket;

    BrowserLine(URI page) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, this)
                .join();
    }

    JsonNode ask(String method, Map<String, ?> parameters) {
        int number = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(number, answer);
        try {
            socket.sendText(JSON.writeValueAsString(Map.of("id", number, "method", method, "params", parameters)), true)
                    .join();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        JsonNode said =
                answer.orTimeout(LONGEST_ANSWER_IN_SECONDS, TimeUnit.SECONDS).join();
        if (said.has("error")) {
            throw new IllegalStateException(method + ": " + said.get("error"));
        }
        return said.get("result");
    }

    /** What the browser complained of: scripts that failed or were not allowed, and answers that were errors. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public CompletionStage<?> onText(WebSocket line, CharSequence part, boolean isLast) {
        coming.append(part);
        if (isLast) {
            String whole = coming.toString();
            coming.setLength(0);
            take(whole);
        }
        line.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void take(String text) {
        try {
            JsonNode said = JSON.readTree(text);
            CompletableFuture<JsonNode> answer =
                    said.has("id") ? asked.remove(said.get("id").asInt()) : null;
            if (answer != null) {
                answer.complete(said);
            } else {
                keepFault(said.path("method").asText(), said.path("params"));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void keepFault(String event, JsonNode about) {
        if (event.equals("Runtime.exceptionThrown")) {
            faults.add(about.at("/exceptionDetails/exception/description").asText(about.toString()));
        } else if (event.equals("Network.responseReceived")
                && about.at("/response/status").asInt() >= 400) {
            faults.add(about.at("/response/status").asText() + " "
                    + about.at("/response/url").asText());
        } else if (event.equals("Log.entryAdded")
                && about.at("/entry/source").asText().equals("security")) {
            faults.add(about.at("/entry/text").asText());
        }
    }
}
