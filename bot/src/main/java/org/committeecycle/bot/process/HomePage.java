package org.committeecycle.bot.process;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.divider;
import static com.slack.api.model.block.Blocks.header;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.view.Views.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Listing.Item;
import org.committeecycle.bot.Meant;
import org.committeecycle.bot.Page;
import org.committeecycle.bot.Pages;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.springframework.stereotype.Component;

/**
 * A delegate's own page: what is asked, what is due, where the year stands, and in which cases the member takes no part.
 * Whoever acts for nobody reads only what to hand to an operator.
 */
@Component
class HomePage implements Page {

    private static final String NOTHING =
            "Nothing is asked of you. %s shows where the year stands, and %s what comes next."
                    .formatted(Meant.command("cycle"), Meant.command("deadlines"));

    private final HomeItems items;
    private final HomeParts parts;
    private final HomeFoot foot;

    HomePage(HomeItems items, HomeParts parts, HomeFoot foot) {
        this.items = items;
        this.parts = parts;
        this.foot = foot;
    }

    /** The first page, which holds what is most urgent. */
    @Override
    public View of(Asker who) {
        return of(who, 1);
    }

    /** The page with the number; of a number out of range the nearest that there is. */
    View of(Asker who, int number) {
        try {
            return shown(who.actor(), number);
        } catch (Refused stranger) {
            String sentence = String.valueOf(stranger.getMessage());
            return view(home -> home.type("home").blocks(asBlocks(section(block -> block.text(plainText(sentence))))));
        }
    }

    private View shown(Actor actor, int number) {
        List<Item> asked = items.of(actor);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(header(block -> block.text(plainText("What is asked of you"))));
        blocks.addAll(page(new Pages<>(asked, number)));
        parts.of(actor).forEach((title, text) -> {
            blocks.add(divider());
            blocks.add(header(block -> block.text(plainText(title))));
            blocks.add(section(block -> block.text(markdownText(text))));
        });
        blocks.add(context(block -> block.elements(List.of(markdownText(foot.of(actor))))));
        return view(
                home -> home.type("home").privateMetadata(fingerprint(asked)).blocks(blocks));
    }

    private static List<LayoutBlock> page(Pages<Item> pages) {
        List<LayoutBlock> blocks = new ArrayList<>();
        pages.shown().forEach(item -> blocks.add(item.block()));
        if (blocks.isEmpty()) {
            blocks.add(section(block -> block.text(markdownText(NOTHING))));
        }
        if (!pages.isOnlyOne()) {
            blocks.add(context(block -> block.elements(List.of(plainText(pages.place())))));
            blocks.add(actions(block -> block.elements(pages.buttons(TurnHome.ACTION, String::valueOf))));
        }
        return blocks;
    }

    /** Tells apart two first pages that differ on a later one, so that whoever reads there sees the change as well. */
    private static String fingerprint(List<Item> asked) {
        return UUID.nameUUIDFromBytes(asked.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
