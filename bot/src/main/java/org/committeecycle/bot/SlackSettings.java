package org.committeecycle.bot;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the bot reaches Slack; the secrets come from the environment or a file and are never printed.
 *
 * @param botToken what the bot shows to Slack's methods; without it the bot is off
 * @param appToken what opens a socket; needed in socket mode only
 * @param signingSecret what Slack signs its requests with; needed in HTTP mode only
 * @param apiBaseUrl where Slack's methods are; Slack's own address when absent
 * @param channel the id of the Committee's channel; absent when decisions are told to delegates alone
 */
@ConfigurationProperties("slack")
record SlackSettings(
        @DefaultValue("http") Mode mode,
        @DefaultValue("") String botToken,
        @DefaultValue("") String appToken,
        @DefaultValue("") String signingSecret,
        @Nullable String apiBaseUrl,
        @Nullable String channel) {

    SlackSettings {
        apiBaseUrl = set(apiBaseUrl);
        channel = set(channel);
    }

    /** What is empty in the environment is not set. */
    private static @Nullable String set(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The way in which Slack's requests arrive. */
    enum Mode {
        /** Not at all. */
        OFF,
        /** Slack calls us, each request signed. */
        HTTP,
        /** We hold a connection to Slack open. */
        SOCKET
    }

    /** Whether messages can be sent. */
    boolean sends() {
        return mode != Mode.OFF && !botToken.isBlank();
    }

    /** Whether requests are answered that Slack sends to our address. */
    boolean listens() {
        return mode == Mode.HTTP && sends() && !signingSecret.isBlank();
    }

    /** Whether requests are to come through a socket. */
    boolean wantsSocket() {
        return mode == Mode.SOCKET && sends();
    }

    @Override
    public String toString() {
        return "Slack " + mode;
    }
}
