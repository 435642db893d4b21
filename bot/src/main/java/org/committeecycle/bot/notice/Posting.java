package org.committeecycle.bot.notice;

import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.model.Message.Metadata;
import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.Map;
import org.committeecycle.bot.Post;
import org.committeecycle.bot.SlackLine;
import org.committeecycle.domain.notice.Conversation;
import org.committeecycle.domain.notice.Messenger.Told;
import org.committeecycle.domain.notice.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Posts a message once and changes it from then on. Slack takes no key with a message; so every message carries one that
 * a later attempt looks for before it posts again. What Slack took in after that look would stand there twice: no call
 * outlives the lock of its job, so only a message that Slack itself delays can.
 */
class Posting {

    private static final String EVENT = "committee_notice";
    private static final String KEY = "key";

    private final SlackLine line;
    private final Conversations conversations;

    Posting(SlackLine line, Conversations conversations) {
        this.line = line;
        this.conversations = conversations;
    }

    Told post(Notice notice, Conversation in, Post message, Runnable beforePosting) throws SlackFailure {
        String channel = conversations.channel(in);
        String shown = Fingerprint.of(message.text(), message.blocks());
        Place place = Place.parse(notice.place());
        if (place == null && notice.attemptedAt() != null) {
            place = postedBefore(channel, notice);
        }
        if (place == null) {
            beforePosting.run();
            return posted(channel, notice, message, shown);
        }
        return shown.equals(notice.shown())
                ? Told.at(channel, place.toString(), shown)
                : changed(channel, place, notice, message, shown, beforePosting);
    }

    private Told posted(String channel, Notice notice, Post message, String shown) throws SlackFailure {
        try {
            return Told.at(channel, send(channel, notice, message.text(), message.blocks()), shown);
        } catch (SlackFailure failure) {
            if (!failure.isUnfit()) {
                throw failure;
            }
            return Told.at(channel, send(channel, notice, Fingerprint.shortened(message.text()), List.of()), shown);
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
        String ts = SlackFailure.orFailure(() -> line.methods().chatPostMessage(message))
                .getTs();
        return new Place(channel, ts).toString();
    }

    private Told changed(String channel, Place place, Notice notice, Post message, String shown, Runnable beforePosting)
            throws SlackFailure {
        try {
            SlackFailure.orFailure(() -> line.methods().chatUpdate(call -> call.channel(place.channel())
                    .ts(place.ts())
                    .text(message.text())
                    .blocks(message.blocks())));
            return Told.at(channel, place.toString(), shown);
        } catch (SlackFailure failure) {
            if (!failure.isGone()) {
                throw failure;
            }
            beforePosting.run();
            return posted(channel, notice, message, shown);
        }
    }

    private @Nullable Place postedBefore(String channel, Notice notice) throws SlackFailure {
        return conversations.since(channel, notice).stream()
                .filter(message -> isOf(notice, message.getMetadata()))
                .map(message -> new Place(channel, message.getTs()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOf(Notice notice, @Nullable Metadata metadata) {
        return metadata != null
                && EVENT.equals(metadata.getEventType())
                && Fingerprint.of(notice.key())
                        .equals(metadata.getEventPayload().get(KEY));
    }
}
