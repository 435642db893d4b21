package org.committeecycle.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.notice.NoticeStore.Queue;
import org.committeecycle.domain.notice.Notices;
import org.committeecycle.domain.notice.Workspace;
import org.committeecycle.domain.process.Checkup;
import org.committeecycle.domain.process.Finding;
import org.springframework.stereotype.Component;

/** Looks whether members are reached in Slack: what is set, whether Slack lets the bot in, and what waits since when. */
@Component
class SlackCheckup implements Checkup {

    private static final String PART = "Slack";
    private static final Duration LONG = Duration.ofMinutes(10);

    private final SlackSettings settings;
    private final Notices notices;
    private final Deadlines deadlines;

    SlackCheckup(SlackSettings settings, Notices notices, Deadlines deadlines) {
        this.settings = settings;
        this.notices = notices;
        this.deadlines = deadlines;
    }

    @Override
    public List<Finding> findings() {
        return List.of(
                missing().orElseGet(() -> notices.workspace().map(this::serving).orElseGet(this::notServing)));
    }

    private Optional<Finding> missing() {
        return switch (settings.mode()) {
            case OFF -> Optional.empty();
            case HTTP ->
                settings.sends() && settings.signingSecret().isBlank()
                        ? Optional.of(unset("requests of Slack are not answered", "SLACK_SIGNING_SECRET"))
                        : Optional.empty();
            case SOCKET ->
                settings.sends() && settings.appToken().isBlank()
                        ? Optional.of(unset("no connection to Slack is held", "SLACK_APP_TOKEN"))
                        : Optional.empty();
        };
    }

    private static Finding unset(String what, String value) {
        return Finding.broken(PART, "%s: %s is not set.".formatted(capital(what), value), "Set it and start anew.");
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Finding notServing() {
        return settings.sends()
                ? Finding.attention(
                        PART,
                        "A token is set, and no server has reached Slack with it yet.",
                        "A server asks again every few seconds; its log says what Slack answered.")
                : Finding.fine(PART, "It is off: no token is set, and the ISU reaches the members.");
    }

    private Finding serving(Workspace workspace) {
        Workspace.Pause pause = workspace.pause();
        Queue queue = notices.waiting();
        String waiting = waiting(queue);
        if (pause != null && pause.cause() == Workspace.Cause.SHUT_OUT && workspace.resumes(deadlines.now()) != null) {
            return Finding.broken(PART, "Nothing is sent. %s".formatted(waiting), pause.words());
        }
        if (pause != null && workspace.resumes(deadlines.now()) != null) {
            return Finding.attention(
                    PART,
                    "Slack asked to wait until %s. %s".formatted(Deadlines.inWords(pause.until()), waiting),
                    "It goes on by itself.");
        }
        Instant since = queue.since();
        if (since != null && since.isBefore(deadlines.now().minus(LONG))) {
            return Finding.attention(
                    PART, waiting, "See that a server runs with the bot's token, and what 'incident list' says.");
        }
        return Finding.fine(
                PART,
                "The workspace %s is served since %s. %s"
                        .formatted(workspace.team(), Deadlines.inWords(workspace.since()), waiting));
    }

    private static String waiting(Queue queue) {
        if (queue.since() == null) {
            return "Nothing waits to be told.";
        }
        String since = Deadlines.inWords(queue.since());
        return queue.length() == 1
                ? "One thing waits to be told since %s.".formatted(since)
                : "%s things wait to be told, the oldest since %s.".formatted(queue.length(), since);
    }
}
