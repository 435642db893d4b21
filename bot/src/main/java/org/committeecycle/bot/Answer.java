package org.committeecycle.bot;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import org.committeecycle.domain.Refused;

/**
 * What only the person who asked reads.
 *
 * @param text everything there is to know, because screen readers and mobile notifications read only this
 * @param blocks the same, laid out; empty when the text is enough
 */
public record Answer(String text, List<LayoutBlock> blocks) implements Paged {

    private static final int LONGEST_REFUSAL = 2000;

    /** Words alone. */
    public static Answer of(String text) {
        return new Answer(text, List.of());
    }

    /** The sentence of a refusal, which calls nobody and links nowhere, whatever it quotes. */
    static Answer refusal(Refused refused) {
        return of(Cut.escaped(Cut.plain(String.valueOf(refused.getMessage()), LONGEST_REFUSAL)));
    }

    @Override
    public Answer page(int number) {
        return this;
    }

    SlashCommandResponse forSlack() {
        return SlashCommandResponse.builder()
                .responseType("ephemeral")
                .text(text)
                .blocks(blocks.isEmpty() ? null : blocks)
                .build();
    }
}
