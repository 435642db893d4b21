package org.committeecycle.domain.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The Slack workspace that the house serves.
 *
 * @param bot the bot's own user id
 * @param channel the Committee's channel; absent when decisions are told to delegates alone
 * @param pausedUntil until when nothing is sent; absent while it is
 * @param pauseReason why nothing is sent
 */
public record Workspace(
        String team,
        String bot,
        @Nullable String channel,
        Instant since,
        @Nullable Instant pausedUntil,
        @Nullable String pauseReason) {

    /** When sending begins again, if it does not go on at the instant. */
    public @Nullable Instant resumes(Instant now) {
        return pausedUntil != null && now.isBefore(pausedUntil) ? pausedUntil : null;
    }

    Workspace paused(Instant until, String reason) {
        return new Workspace(team, bot, channel, since, until, reason);
    }

    Workspace resumed() {
        return new Workspace(team, bot, channel, since, null, null);
    }
}
