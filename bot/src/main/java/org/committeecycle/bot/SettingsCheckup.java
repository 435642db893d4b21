package org.committeecycle.bot;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.committeecycle.domain.process.Checkup;
import org.committeecycle.domain.process.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks whether what is set for Slack is of the kind that belongs there; a value is never repeated, it may be a secret. */
@Component
class SettingsCheckup implements Checkup {

    private static final Pattern CHANNEL = Pattern.compile("[CG][A-Z0-9]{1,29}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^/\\s]+/\\S*");

    private final SlackSettings settings;

    SettingsCheckup(SlackSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> findings() {
        return settings.sends()
                ? Stream.of(
                                begins("SLACK_BOT_TOKEN", settings.botToken(), "xoxb-"),
                                begins("SLACK_APP_TOKEN", settings.appToken(), "xapp-"),
                                matches(
                                        "SLACK_CHANNEL",
                                        settings.channel(),
                                        CHANNEL,
                                        "a channel's id such as C024BE91L"),
                                matches(
                                        "SLACK_API_BASE_URL",
                                        settings.apiBaseUrl(),
                                        ADDRESS,
                                        "an address that ends in /api/"))
                        .flatMap(found -> found)
                        .toList()
                : List.of();
    }

    private static Stream<Finding> begins(String name, String value, String prefix) {
        return value.isEmpty() || value.startsWith(prefix)
                ? Stream.empty()
                : Stream.of(wrong(name, "a token that begins with " + prefix));
    }

    private static Stream<Finding> matches(String name, @Nullable String value, Pattern expected, String words) {
        return value == null || expected.matcher(value).matches() ? Stream.empty() : Stream.of(wrong(name, words));
    }

    private static Finding wrong(String name, String expected) {
        return Finding.broken("Slack", "%s is not what belongs there.".formatted(name), "Set %s.".formatted(expected));
    }
}
