package org.committeecycle.bot.task;

import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.stream.Collectors;
import org.committeecycle.bot.Cut;

/** Texts to read, in as few blocks as they need. */
final class Told {

    private static final int LONGEST_SECTION = 3000;

    private Told() {}

    /** The texts as mrkdwn that shows them as they were written. */
    static String escaped(List<String> texts) {
        return Cut.escaped(texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n")));
    }

    static List<LayoutBlock> blocks(String mrkdwn) {
        return Cut.pieces(mrkdwn, LONGEST_SECTION).stream()
                .<LayoutBlock>map(piece -> section(block -> block.text(markdownText(piece))))
                .toList();
    }
}
