package org.committeecycle.bot;

import org.committeecycle.domain.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the bot reaches Slack; the secrets come from the environment or a file and are never printed.
 *
 * @param apiBaseUrl where Slack's methods are; Slack's own address when absent
 */
@ConfigurationProperties("slack")
record SlackSettings(
        @DefaultValue("http") Mode mode,
        @DefaultValue("") String botToken,
        @DefaultValue("") String signingSecret,
        @Nullable String apiBaseUrl) {

    /** The way in which Slack's requests arrive. */
    enum Mode {
        /** Not at all. */
        OFF,
        /** Slack calls us, each request signed. */
        HTTP,
        /** We hold a connection to Slack open. */
        SOCKET
    }

    /** Whether requests are answered; without a token or a secret the bot is off, whatever the mode says. */
    boolean answers() {
        Refused.unless(
                mode != Mode.SOCKET,
                "slack.mode=socket comes in a later version: choose http, or off to run without Slack.");
        return mode == Mode.HTTP && !botToken.isBlank() && !signingSecret.isBlank();
    }

    @Override
    public String toString() {
        return "Slack " + mode;
    }
}
