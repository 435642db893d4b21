package org.committeecycle.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Slack as the bot sees it: posts signed requests, and the odd one that is not. */
class SlackCalls {

    static final String SECRET = "a-signing-secret-of-the-tests";
    static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON = "application/json";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI events;

    SlackCalls(int port) {
        events = URI.create("http://127.0.0.1:" + port + "/slack/events");
    }

    HttpResponse<String> command(String text) {
        return signed(FORM, commandBody(text), Instant.now());
    }

    HttpResponse<String> signed(String type, String body, Instant at) {
        String timestamp = Long.toString(at.getEpochSecond());
        return post(type, body, timestamp, signature(SECRET, timestamp, body));
    }

    HttpResponse<String> post(String type, String body, String timestamp, String signature) {
        return send(HttpRequest.newBuilder(events)
                .header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature)
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> unsigned(String type, String body) {
        return send(HttpRequest.newBuilder(events).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String query) {
        return send(HttpRequest.newBuilder(URI.create(events + query)).GET());
    }

    static String commandBody(String text) {
        return "token=t&team_id=T1&team_domain=apmbc&channel_id=C1&channel_name=committee&user_id=U1&user_name=delegate"
                + "&command=%2Fcommittee&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8)
                + "&response_url=" + URLEncoder.encode("http://127.0.0.1/none", StandardCharsets.UTF_8)
                + "&trigger_id=1.2.3";
    }

    static String signature(String secret, String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] hash = mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
