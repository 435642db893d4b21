package org.committeecycle.bot.stub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Slack as the bot's door sees it: posts signed requests, and the odd one that is not. */
public final class SlackCalls {

    public static final String FORM = "application/x-www-form-urlencoded";
    public static final String JSON = "application/json";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI events;

    public SlackCalls(int port) {
        this("http://127.0.0.1:" + port + "/slack/events");
    }

    public SlackCalls(String eventsUrl) {
        events = URI.create(eventsUrl);
    }

    /** Posts a body that Slack signed at the given instant. */
    public HttpResponse<String> signed(String type, String body, Instant at) {
        return post(type, body, headers(StubSlack.SIGNING_SECRET, at, body));
    }

    /** Posts a body with whatever timestamp and signature. */
    public HttpResponse<String> post(String type, String body, String timestamp, String signature) {
        return post(type, body, headers(timestamp, signature));
    }

    /** Posts a body that nobody signed. */
    public HttpResponse<String> unsigned(String type, String body) {
        return post(type, body, Map.of());
    }

    public HttpResponse<String> get(String query) {
        return send(HttpRequest.newBuilder(URI.create(events + query)).GET());
    }

    HttpResponse<String> post(String type, String body, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(events).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    static Map<String, String> headers(String secret, Instant at, String body) {
        String timestamp = Long.toString(at.getEpochSecond());
        return headers(timestamp, signature(secret, timestamp, body));
    }

    /** What Slack writes under a body with a timestamp. */
    public static String signature(String secret, String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] hash = mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> headers(String timestamp, String signature) {
        return Map.of("X-Slack-Request-Timestamp", timestamp, "X-Slack-Signature", signature);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
