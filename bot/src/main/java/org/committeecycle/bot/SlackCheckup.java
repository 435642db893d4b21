package org.committeecycle.bot;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.notice.NoticeStore.Queue;
import org.committeecycle.domain.notice.Notices;
import org.committeecycle.domain.notice.Workspace;
import org.committeecycle.domain.process.Checkup;
import org.committeecycle.domain.process.Finding;
import org.committeecycle.domain.process.Incident;
import org.committeecycle.domain.process.IncidentStore;
import org.springframework.stereotype.Component;

/** Looks whether members are reached in Slack: what is set, whether Slack lets the bot in, and what waits since when. */
@Component
class SlackCheckup implements Checkup {

    private static final String PART = "Slack";
    private static final String DIAGRAM = "notice";
    private static final Duration LONG = Duration.ofMinutes(10);

    private final SlackSettings settings;
    private final SlackLine line;
    private final Notices notices;
    private final IncidentStore incidents;
    private final Deadlines deadlines;

    SlackCheckup(
            SlackSettings settings, SlackLine line, Notices notices, IncidentStore incidents, Deadlines deadlines) {
        this.settings = settings;
        this.line = line;
        this.notices = notices;
        this.incidents = incidents;
        this.deadlines = deadlines;
    }

    @Override
    public List<Finding> findings() {
        if (!settings.sends()) {
            return List.of(off());
        }
        Finding first = missing()
                .or(this::shutOut)
                .orElseGet(() -> notices.workspace().map(this::serving).orElseGet(this::notServing));
        return Stream.of(Optional.of(first), triedAgain(), later())
                .flatMap(Optional::stream)
                .toList();
    }

    private Finding off() {
        return Finding.fine(
                PART,
                "It is off: %s, and the ISU reaches the members."
                        .formatted(
                                settings.mode() == SlackSettings.Mode.OFF ? "slack.mode says so" : "no token is set"));
    }

    /** How what members press and type arrives. */
    private String arrives() {
        return settings.mode() == SlackSettings.Mode.SOCKET
                ? "What members press arrives over a connection that the server holds open (Socket Mode)."
                : "What members press arrives at the server's own address, /slack/events (HTTP).";
    }

    /** Whether Slack takes the token, also when nothing was sent with it yet. */
    private Optional<Finding> shutOut() {
        try {
            AuthTestResponse answer = line.methods().authTest(call -> call);
            return answer.isOk()
                    ? Optional.empty()
                    : Optional.of(Finding.broken(
                            PART,
                            "Slack refuses the token (%s). Nothing is sent. %s"
                                    .formatted(answer.getError(), waiting(notices.waiting())),
                            "Install the app anew from the manifest, or set a good token."));
        } catch (IOException | SlackApiException away) {
            return Optional.of(Finding.attention(
                    PART,
                    "Slack does not answer. %s".formatted(waiting(notices.waiting())),
                    "See whether this machine reaches Slack; what waits goes out by itself then."));
        }
    }

    private Optional<Finding> triedAgain() {
        List<Incident> posts = incidents.triedAgain().stream()
                .filter(failed -> failed.process().equals(DIAGRAM))
                .toList();
        return posts.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.attention(
                        PART,
                        "%s, most recently because: %s"
                                .formatted(
                                        posts.size() == 1
                                                ? "One post failed and is tried again"
                                                : posts.size() + " posts failed and are tried again",
                                        posts.get(posts.size() - 1).sentence()),
                        "It goes on by itself; what fails for good is in 'incident list'."));
    }

    private Optional<Finding> later() {
        Queue later = notices.later();
        return later.since() == null
                ? Optional.empty()
                : Optional.of(Finding.fine(
                        PART,
                        "%s for a later time, the first on %s."
                                .formatted(
                                        later.length() == 1 ? "One thing waits" : later.length() + " things wait",
                                        Deadlines.inWords(later.since()))));
    }

    private Optional<Finding> missing() {
        return switch (settings.mode()) {
            case OFF -> Optional.empty();
            case HTTP ->
                settings.signingSecret().isBlank()
                        ? Optional.of(unset(
                                "requests of Slack are not answered", "SLACK_SIGNING_SECRET", "slack.signing-secret"))
                        : Optional.empty();
            case SOCKET ->
                settings.appToken().isBlank()
                        ? Optional.of(unset("no connection to Slack is held", "SLACK_APP_TOKEN", "slack.app-token"))
                        : Optional.empty();
        };
    }

    private static Finding unset(String what, String value, String file) {
        return Finding.broken(
                PART,
                "%s: %s is not set.".formatted(capital(what), value),
                "Set it, or put it into the file %s, and start anew.".formatted(file));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Finding notServing() {
        return Finding.attention(
                PART,
                "Slack takes the token, and no server has begun to serve with it yet. %s".formatted(arrives()),
                "Start one with 'committee serve'.");
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
                "The workspace %s is served since %s. %s %s"
                        .formatted(workspace.team(), Deadlines.inWords(workspace.since()), arrives(), waiting));
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
