package org.committeecycle.bot.process;

import java.util.List;
import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Listing;
import org.committeecycle.bot.Listing.Item;
import org.committeecycle.bot.Meant;
import org.committeecycle.bot.Paged;
import org.committeecycle.bot.SlashCommand;
import org.committeecycle.domain.process.Overviews;
import org.committeecycle.domain.process.Waiting;
import org.springframework.stereotype.Component;

/** {@code /committee deadlines}: what is due next for the person. */
@Component
class DeadlinesCommand implements SlashCommand {

    private final Overviews overviews;
    private final WaitingLines lines;

    DeadlinesCommand(Overviews overviews, WaitingLines lines) {
        this.overviews = overviews;
        this.lines = lines;
    }

    @Override
    public String word() {
        return "deadlines";
    }

    @Override
    public String sentence() {
        return "Shows what is due next for you: tasks, decisions and steps of the year.";
    }

    @Override
    public String example() {
        return "/committee deadlines";
    }

    @Override
    public Paged answer(Asker who, List<String> rest) {
        Meant.requireNothing(word(), rest);
        return new Listing(
                word(),
                "Your next deadlines",
                "",
                overviews.dueNext(who.actor()).stream().map(this::item).toList(),
                "Nothing is due. %s shows where the year stands.".formatted(Meant.command("cycle")));
    }

    private Item item(Waiting waiting) {
        String standing = lines.standing(waiting);
        return Item.of("%s\n%s%s"
                .formatted(lines.what(waiting), lines.due(waiting), standing.isEmpty() ? "" : "\n" + standing));
    }
}
