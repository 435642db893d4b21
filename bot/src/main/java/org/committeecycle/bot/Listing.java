package org.committeecycle.bot;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.header;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.BlockElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a command answers: a head, and below it things of one kind, of which ten are shown at a time.
 *
 * @param command what to type after {@code /committee} to ask it, by which its pages are computed anew for whoever turns them
 * @param title plain text
 * @param intro what stands above the items, as mrkdwn; may be empty
 * @param items all that there are
 * @param empty what is said instead when there are none, as mrkdwn; may be empty
 */
public record Listing(String command, String title, String intro, List<Item> items, String empty) implements Paged {

    private static final int LONGEST_TITLE = 150;

    /** Ten items, their buttons and what stands above stay together below the 13,000 characters of a message. */
    private static final int LONGEST_INTRO = 2500;

    private static final int LONGEST_ITEM = 900;

    /**
     * One thing of a list.
     *
     * @param mrkdwn what is said of it
     * @param button what can be done about it; absent where nothing can
     */
    public record Item(String mrkdwn, @Nullable BlockElement button) {

        /** Something to read only. */
        public static Item of(String mrkdwn) {
            return new Item(mrkdwn, null);
        }

        /** The item as a block, cut to its length. */
        public SectionBlock block() {
            return section(block -> block.text(markdownText(cut())).accessory(button));
        }

        private String cut() {
            return Cut.mrkdwn(mrkdwn, LONGEST_ITEM);
        }
    }

    public Listing {
        items = List.copyOf(items);
    }

    @Override
    public Answer page(int number) {
        Pages<Item> pages = new Pages<>(items, number);
        return new Answer(text(pages), blocks(pages));
    }

    private String text(Pages<Item> pages) {
        return Stream.of(
                        Stream.of(Cut.escaped(cutTitle()), cutIntro(), items.isEmpty() ? empty : ""),
                        pages.shown().stream().map(Item::cut),
                        Stream.of(pages.place()))
                .flatMap(part -> part)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private List<LayoutBlock> blocks(Pages<Item> pages) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(header(block -> block.text(plainText(cutTitle()))));
        Stream.of(cutIntro(), items.isEmpty() ? empty : "")
                .filter(part -> !part.isBlank())
                .forEach(part -> blocks.add(section(block -> block.text(markdownText(part)))));
        pages.shown().forEach(item -> blocks.add(item.block()));
        if (!pages.isOnlyOne()) {
            blocks.add(context(block -> block.elements(List.of(plainText(pages.place())))));
            blocks.add(actions(block -> block.elements(pages.buttons(TurnPage.ACTION, page -> page + " " + command))));
        }
        return blocks;
    }

    private String cutTitle() {
        return Cut.plain(title, LONGEST_TITLE);
    }

    private String cutIntro() {
        return Cut.mrkdwn(intro, LONGEST_INTRO);
    }
}
