package org.committeecycle.bot;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * What only the person who asked reads.
 *
 * @param text everything there is to know, because screen readers and mobile notifications read only this
 * @param blocks the same, laid out; empty when the text is enough
 */
public record Answer(String text, List<LayoutBlock> blocks) {

    private static final int LONGEST_QUOTE = 60;

    /** Words alone. */
    public static Answer of(String text) {
        return new Answer(text, List.of());
    }

    /** What a person typed, cut to a readable length, so that it cannot mention anybody or format anything. */
    public static String quoted(String typed) {
        return "'" + Cut.escaped(Cut.plain(typed.replaceAll("[`*_~]", ""), LONGEST_QUOTE)) + "'";
    }

    SlashCommandResponse forSlack() {
        return SlashCommandResponse.builder()
                .responseType("ephemeral")
                .text(text)
                .blocks(blocks.isEmpty() ? null : blocks)
                .build();
    }
}
