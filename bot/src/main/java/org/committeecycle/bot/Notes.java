package org.committeecycle.bot;

import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewTitle;

import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.view.View;

/** A modal that only says something. */
final class Notes {

    private static final int LONGEST = 3000;

    private Notes() {}

    /** Shows plain words as they are. */
    static View modal(String sentence) {
        return modal(plainText(Cut.plain(sentence, LONGEST)));
    }

    /** Shows what otherwise stands in a message, where signs of mrkdwn are escaped. */
    static View modal(Answer answer) {
        return modal(markdownText(Cut.mrkdwn(answer.text(), LONGEST)));
    }

    private static View modal(TextObject words) {
        return view(modal -> modal.type("modal")
                .title(viewTitle(title -> title.type("plain_text").text("Committee Cycle")))
                .close(viewClose(close -> close.type("plain_text").text("Close")))
                .blocks(asBlocks(section(block -> block.text(words)))));
    }
}
