package org.committeecycle.bot.notice;

import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.view.Views.view;

import com.slack.api.model.view.View;
import java.util.function.Supplier;
import org.committeecycle.bot.SlackLine;
import org.committeecycle.domain.notice.Conversation;
import org.committeecycle.domain.notice.Messenger.Told;
import org.committeecycle.domain.notice.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes a person's own page; the same page again changes nothing. */
class Publishing {

    private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);
    private static final String INSTEAD =
            "This page does not fit here today. Type /committee help to ask piece by piece.";

    private final SlackLine line;

    Publishing(SlackLine line) {
        this.line = line;
    }

    Told publish(Notice notice, Conversation in, Supplier<View> page) throws SlackFailure {
        View now = page.get();
        String shown = Fingerprint.of(now);
        if (shown.equals(notice.shown())) {
            return Told.at(null, "home", shown);
        }
        try {
            show(in.reader(), now);
        } catch (SlackFailure failure) {
            if (failure.isOutrun()) {
                show(in.reader(), page.get());
            } else if (failure.isUnfit()) {
                LOG.warn("A page is published in plain words, because of its layout {}", failure.getMessage());
                show(in.reader(), instead());
            } else {
                throw failure;
            }
        }
        return Told.at(null, "home", shown);
    }

    private void show(String reader, View page) throws SlackFailure {
        SlackFailure.orFailure(
                () -> line.methods().viewsPublish(call -> call.userId(reader).view(page)));
    }

    private static View instead() {
        return view(page -> page.type("home").blocks(asBlocks(section(block -> block.text(plainText(INSTEAD))))));
    }
}
