package org.committeecycle.bot.notice;

import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.model.Message;
import com.slack.api.model.Message.Metadata;
import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Post;
import org.committeecycle.bot.SlackLine;
import org.committeecycle.domain.notice.Conversation;
import org.committeecycle.domain.notice.Messenger.Attempt;
import org.committeecycle.domain.notice.Messenger.Told;
import org.committeecycle.domain.notice.Notice;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts a message once and changes it from then on. Slack takes no key with a message; so every message carries one, and
 * whenever it is not known what became of an attempt, the next one looks for it before it posts again. What Slack itself
 * shows only after that look stands there twice: nothing can prevent that.
 */
class Posting {

    private static final Logger LOG = LoggerFactory.getLogger(Posting.class);
    private static final String EVENT = "committee_notice";
    private static final String KEY = "key";
    private static final int PLAIN_MESSAGE = 3000;

    private final SlackLine line;
    private final Conversations conversations;

    Posting(SlackLine line, Conversations conversations) {
        this.line = line;
        this.conversations = conversations;
    }

    Told post(Notice notice, Conversation in, Post message, Attempt attempt) throws SlackFailure {
        String channel = conversations.channel(in);
        Place known = Place.parse(notice.place());
        Place place = notice.attemptedAt() == null ? known : posted(channel, notice, known);
        String shown = Fingerprint.of(message.text(), message.blocks());
        if (place != null && place.equals(known) && shown.equals(notice.shown())) {
            return Told.at(channel, place.toString(), shown);
        }
        if (place == null || !isChanged(place, message)) {
            place = new Place(channel, post(channel, notice, message, attempt));
        }
        return Told.at(channel, place.toString(), shown);
    }

    /** What an attempt of unknown outcome has posted, or else what stood there before. */
    private @Nullable Place posted(String channel, Notice notice, @Nullable Place known) throws SlackFailure {
        return conversations
                .find(channel, notice, message -> Optional.of(message)
                        .filter(found -> isOf(notice, found.getMetadata()))
                        .map(Message::getTs)
                        .filter(ts -> known == null || !known.ts().equals(ts)))
                .orElse(known);
    }

    private static boolean isOf(Notice notice, @Nullable Metadata metadata) {
        return metadata != null
                && EVENT.equals(metadata.getEventType())
                && Fingerprint.of(notice.key())
                        .equals(metadata.getEventPayload().get(KEY));
    }

    /** Changes the message; answers false when Slack lets nobody change it any more. */
    private boolean isChanged(Place place, Post message) throws SlackFailure {
        try {
            fitting(message, (text, blocks) -> SlackFailure.orFailure(
                            () -> line.methods().chatUpdate(call -> call.channel(place.channel())
                                    .ts(place.ts())
                                    .text(text)
                                    .blocks(blocks)))
                    .getTs());
            return true;
        } catch (SlackFailure failure) {
            if (failure.isGone()) {
                return false;
            }
            throw failure;
        }
    }

    private String post(String channel, Notice notice, Post message, Attempt attempt) throws SlackFailure {
        attempt.begins();
        try {
            return fitting(message, (text, blocks) -> send(channel, notice, text, blocks));
        } catch (SlackFailure failure) {
            if (failure.isCertain()) {
                attempt.postedNothing();
            }
            throw failure;
        }
    }

    private String send(String channel, Notice notice, String text, List<LayoutBlock> blocks) throws SlackFailure {
        ChatPostMessageRequest message = ChatPostMessageRequest.builder()
                .channel(channel)
                .text(text)
                .blocks(blocks.isEmpty() ? null : blocks)
                .unfurlLinks(false)
                .unfurlMedia(false)
                .metadata(Metadata.builder()
                        .eventType(EVENT)
                        .eventPayload(Map.of(KEY, Fingerprint.of(notice.key())))
                        .build())
                .build();
        return SlackFailure.orFailure(() -> line.methods().chatPostMessage(message))
                .getTs();
    }

    /** Sends the message as it is laid out, or its plain words when Slack does not take that. */
    private static String fitting(Post message, Call call) throws SlackFailure {
        try {
            return call.with(message.text(), message.blocks());
        } catch (SlackFailure failure) {
            if (!failure.isUnfit()) {
                throw failure;
            }
            LOG.warn("A message is sent in plain words, because of its layout {}", failure.getMessage());
            return call.with(Cut.mrkdwn(message.text(), PLAIN_MESSAGE), List.of());
        }
    }

    /** A call that sends words and their layout. */
    private interface Call {
        String with(String text, List<LayoutBlock> blocks) throws SlackFailure;
    }
}
