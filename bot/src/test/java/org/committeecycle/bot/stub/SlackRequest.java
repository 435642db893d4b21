package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What Slack sends to an app because of something a person did; sending it twice sends the same twice.
 *
 * @param envelopeType what Socket Mode calls it
 * @param payload what Socket Mode carries
 * @param body what HTTP carries
 * @param extra headers besides Slack's signature
 * @param signing how the headers are signed
 * @param acknowledged what Slack does with the body of an acknowledgement
 */
public record SlackRequest(
        String envelopeType,
        JsonObject payload,
        String contentType,
        String body,
        Map<String, String> extra,
        Signing signing,
        Consumer<String> acknowledged) {

    private static final Signing NOW = body -> SlackCalls.headers(StubSlack.SIGNING_SECRET, Instant.now(), body);

    static SlackRequest interaction(JsonObject payload, Consumer<String> acknowledged) {
        String body = "payload=" + encoded(payload.toString());
        return new SlackRequest("interactive", payload, SlackCalls.FORM, body, Map.of(), NOW, acknowledged);
    }

    static SlackRequest command(JsonObject fields, Consumer<String> acknowledged) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue().getAsString()))
                .collect(Collectors.joining("&"));
        return new SlackRequest("slash_commands", fields, SlackCalls.FORM, body, Map.of(), NOW, acknowledged);
    }

    static SlackRequest event(JsonObject event) {
        return new SlackRequest("events_api", event, SlackCalls.JSON, event.toString(), Map.of(), NOW, body -> {});
    }

    /** What Slack asks when it is told a new address for events. */
    public static SlackRequest urlVerification(String challenge) {
        return event(Json.object("token", "of-the-stub", "challenge", challenge, "type", "url_verification"));
    }

    /** Signed at another time than when it is sent. */
    public SlackRequest signedAt(Instant at) {
        return with(extra, sent -> SlackCalls.headers(StubSlack.SIGNING_SECRET, at, sent));
    }

    /** Signed by somebody who knows another secret. */
    public SlackRequest signedWith(String secret) {
        return with(extra, sent -> SlackCalls.headers(secret, Instant.now(), sent));
    }

    /** Not signed at all. */
    public SlackRequest unsigned() {
        return with(extra, sent -> Map.of());
    }

    /** Delivered once more, as Slack does with an event that was not acknowledged. */
    public SlackRequest retried(int number, String reason) {
        return with(Map.of("X-Slack-Retry-Num", Integer.toString(number), "X-Slack-Retry-Reason", reason), signing);
    }

    /** The headers to send it with now, besides its content type. */
    public Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>(extra);
        headers.putAll(signing.headers(body));
        return headers;
    }

    /** Posts it, and does what Slack does with the answer: shows it, and closes or changes the modal it is for. */
    public SlackAnswer sendTo(String eventsUrl) {
        long start = System.nanoTime();
        HttpResponse<String> response = new SlackCalls(eventsUrl).post(contentType, body, headers());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        SlackAnswer answer = new SlackAnswer(response.statusCode(), response.body(), took);
        if (answer.isAcknowledged()) {
            acknowledged.accept(answer.body());
        }
        return answer;
    }

    private SlackRequest with(Map<String, String> headers, Signing signed) {
        return new SlackRequest(envelopeType, payload, contentType, body, headers, signed, acknowledged);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Signs a body. */
    public interface Signing {

        /** The headers that go with the body. */
        Map<String, String> headers(String body);
    }
}
