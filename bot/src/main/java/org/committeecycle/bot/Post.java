package org.committeecycle.bot;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A message in a conversation.
 *
 * @param text everything there is to know, because screen readers and mobile notifications read only this
 * @param blocks the same, laid out
 */
public record Post(String text, List<LayoutBlock> blocks) {

    public Post {
        blocks = List.copyOf(blocks);
    }
}
