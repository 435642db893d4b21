package org.committeecycle.bot;

import com.slack.api.bolt.App;
import com.slack.api.model.event.AppHomeOpenedEvent;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Everything that a person can do to the bot, in one place for both ways in which it arrives. */
@Component
class Interactions {

    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    private final CommitteeCommand command;
    private final Presses presses;
    private final Submissions submissions;
    private final HomeOpened home;

    Interactions(CommitteeCommand command, Presses presses, Submissions submissions, HomeOpened home) {
        this.command = command;
        this.presses = presses;
        this.submissions = submissions;
        this.home = home;
    }

    void answerIn(App app) {
        app.command(CommitteeCommand.NAME, command);
        app.blockAction(ANY, presses);
        app.viewSubmission(ANY, submissions);
        app.viewClosed(ANY, (request, context) -> context.ack());
        app.event(AppHomeOpenedEvent.class, home);
    }
}
