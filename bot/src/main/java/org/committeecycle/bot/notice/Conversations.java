package org.committeecycle.bot.notice;

import com.slack.api.model.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.committeecycle.bot.SlackLine;
import org.committeecycle.domain.notice.Conversation;
import org.committeecycle.domain.notice.Notice;

/** Where conversations are in Slack, and what stands there already. */
class Conversations {

    private static final Duration CLOCKS_MAY_DIFFER_BY = Duration.ofMinutes(2);
    private static final int LOOKED_THROUGH = 200;

    private final SlackLine line;

    Conversations(SlackLine line) {
        this.line = line;
    }

    /** The channel of the Committee, or the direct messages of the person, which Slack opens once and gives again. */
    String channel(Conversation in) throws SlackFailure {
        if (in.audience() == Conversation.Audience.COMMITTEE) {
            return in.reader();
        }
        if (in.place() != null) {
            return in.place();
        }
        return SlackFailure.orFailure(() -> line.methods().conversationsOpen(call -> call.users(List.of(in.reader()))))
                .getChannel()
                .getId();
    }

    /** What stands there since the notice was first attempted. */
    List<Message> since(String channel, Notice notice) throws SlackFailure {
        Instant from = Objects.requireNonNull(notice.attemptedAt()).minus(CLOCKS_MAY_DIFFER_BY);
        return SlackFailure.orFailure(() -> line.methods().conversationsHistory(call -> call.channel(channel)
                        .oldest(String.valueOf(from.getEpochSecond()))
                        .includeAllMetadata(true)
                        .limit(LOOKED_THROUGH)))
                .getMessages();
    }
}
