package org.committeecycle.bot.notice;

import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.committeecycle.bot.SlackLine;
import org.committeecycle.domain.notice.Conversation;
import org.committeecycle.domain.notice.Notice;
import org.jspecify.annotations.Nullable;

/** Where conversations are in Slack, and what stands there already. */
class Conversations {

    private static final Duration CLOCKS_MAY_DIFFER_BY = Duration.ofMinutes(2);
    private static final int AT_ONCE = 200;

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

    /** Looks through everything that stands there since the notice was attempted, however much that is. */
    Optional<Place> find(String channel, Notice notice, Function<Message, Optional<String>> wanted)
            throws SlackFailure {
        Instant from = Objects.requireNonNull(notice.attemptedAt()).minus(CLOCKS_MAY_DIFFER_BY);
        String cursor = null;
        do {
            ConversationsHistoryResponse page = page(channel, from, cursor);
            Optional<Place> found = page.getMessages().stream()
                    .map(wanted)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(id -> new Place(channel, id));
            if (found.isPresent()) {
                return found;
            }
            cursor = next(page);
        } while (cursor != null);
        return Optional.empty();
    }

    private ConversationsHistoryResponse page(String channel, Instant from, @Nullable String cursor)
            throws SlackFailure {
        return SlackFailure.orFailure(() -> line.methods().conversationsHistory(call -> call.channel(channel)
                .oldest(String.valueOf(from.getEpochSecond()))
                .includeAllMetadata(true)
                .cursor(cursor)
                .limit(AT_ONCE)));
    }

    private static @Nullable String next(ConversationsHistoryResponse page) {
        String cursor = page.getResponseMetadata() == null
                ? null
                : page.getResponseMetadata().getNextCursor();
        return cursor == null || cursor.isBlank() ? null : cursor;
    }
}
