import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Sends what Slack would send, signed as Slack signs it, and takes the time until it is acknowledged. */
final class Signed {

    static final String SECRET = "of-the-benchmark";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI events;

    Signed(int port) {
        events = URI.create("http://127.0.0.1:" + port + "/slack/events");
    }

    /** The nanoseconds until a request that asks nothing of the house was answered. */
    CompletableFuture<Long> nothing() {
        return send("application/json", "{\"type\":\"url_verification\",\"token\":\"t\",\"challenge\":\"c\"}");
    }

    /** The nanoseconds until the opening of a person's own page was acknowledged. */
    CompletableFuture<Long> home(String user, int number) {
        String event = "{\"type\":\"app_home_opened\",\"user\":\"%s\",\"channel\":\"D%s\",\"tab\":\"home\"}";
        return send(
                "application/json",
                "{\"type\":\"event_callback\",\"team_id\":\"%s\",\"api_app_id\":\"A1\",\"event_id\":\"Ev%d\",\"event\":%s}"
                        .formatted(Slack.TEAM, number, event.formatted(user, user)));
    }

    /** The nanoseconds until the person's press was acknowledged. */
    CompletableFuture<Long> press(String user, String action, String value, int number, String responseUrl) {
        String payload =
                """
                {"type":"block_actions","team":{"id":"%1$s"},"user":{"id":"%2$s","team_id":"%1$s"},"api_app_id":"A1",\
                "token":"t","trigger_id":"press.%3$d","response_url":"%4$s","container":{"type":"message",\
                "message_ts":"1.1","channel_id":"D%2$s"},"channel":{"id":"D%2$s"},"actions":[{"type":"button",\
                "action_id":"%5$s","block_id":"b","value":"%6$s","action_ts":"1.1"}]}"""
                        .formatted(Slack.TEAM, user, number, responseUrl, action, value);
        return send(
                "application/x-www-form-urlencoded",
                "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8));
    }

    private CompletableFuture<Long> send(String type, String body) {
        String timestamp = Long.toString(System.currentTimeMillis() / 1000);
        HttpRequest request = HttpRequest.newBuilder(events)
                .header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature(timestamp, body))
                .POST(BodyPublishers.ofString(body))
                .build();
        long start = System.nanoTime();
        return http.sendAsync(request, BodyHandlers.ofString()).thenApply(answer -> {
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("Not acknowledged: " + answer.statusCode() + " " + answer.body());
            }
            return System.nanoTime() - start;
        });
    }

    private static String signature(String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] hash = mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
