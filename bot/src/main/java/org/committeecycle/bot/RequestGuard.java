package org.committeecycle.bot;

import com.slack.api.app_backend.SlackSignature;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Admits only requests that Slack signed just now. The SDK's own verifier is not used because it lets a timestamp from
 * the future through, which would stay valid for as long as it lies ahead.
 */
class RequestGuard {

    private static final Duration OLDEST = Duration.ofMinutes(5);
    private static final Duration CLOCKS_MAY_DIFFER_BY = Duration.ofMinutes(1);

    private final SlackSignature.Generator signatures;
    private final Clock wallTime;

    RequestGuard(String signingSecret, Clock wallTime) {
        this.signatures = new SlackSignature.Generator(signingSecret);
        this.wallTime = wallTime;
    }

    /** Whether, by what stands above the body, Slack can have signed it just now. */
    boolean mayAdmit(@Nullable String timestamp, @Nullable String signature) {
        return timestamp != null && signature != null && signature.matches("v0=[0-9a-f]{64}") && isFresh(timestamp);
    }

    boolean admits(@Nullable String timestamp, @Nullable String signature, String body) {
        return timestamp != null && signature != null && isFresh(timestamp) && isSigned(timestamp, signature, body);
    }

    private boolean isFresh(String timestamp) {
        if (!timestamp.matches("\\d{1,12}")) {
            return false;
        }
        Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        Instant now = wallTime.instant();
        return !sent.isBefore(now.minus(OLDEST)) && !sent.isAfter(now.plus(CLOCKS_MAY_DIFFER_BY));
    }

    private boolean isSigned(String timestamp, String signature, String body) {
        return MessageDigest.isEqual(
                signatures.generate(timestamp, body).getBytes(StandardCharsets.UTF_8),
                signature.getBytes(StandardCharsets.UTF_8));
    }
}
