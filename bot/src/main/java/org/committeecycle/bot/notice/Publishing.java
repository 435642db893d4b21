package org.committeecycle.bot.notice;

import com.slack.api.model.view.View;
import org.committeecycle.bot.SlackLine;
import org.committeecycle.domain.notice.Conversation;
import org.committeecycle.domain.notice.Messenger.Told;
import org.committeecycle.domain.notice.Notice;

/** Publishes a person's own page; the same page again changes nothing. */
class Publishing {

    private final SlackLine line;

    Publishing(SlackLine line) {
        this.line = line;
    }

    Told publish(Notice notice, Conversation in, View page) throws SlackFailure {
        String shown = Fingerprint.of(page);
        if (!shown.equals(notice.shown())) {
            SlackFailure.orFailure(() ->
                    line.methods().viewsPublish(call -> call.userId(in.reader()).view(page)));
        }
        return Told.at(in.place() == null ? "" : in.place(), "home", shown);
    }
}
