package org.committeecycle.bot.process;

import static com.slack.api.model.block.Blocks.header;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import org.committeecycle.bot.Answer;
import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Lines;
import org.committeecycle.bot.Meant;
import org.committeecycle.bot.Paged;
import org.committeecycle.bot.SlashCommand;
import org.committeecycle.bot.YearMeant;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.process.Overviews;
import org.committeecycle.domain.process.Waiting;
import org.committeecycle.domain.process.YearOverview;
import org.springframework.stereotype.Component;

/** {@code /committee cycle}: where the year stands, in one message. */
@Component
class CycleCommand implements SlashCommand {

    private static final int MOST_STEPS = 15;
    private static final int MOST_WAITING = 8;
    private static final int LONGEST_WAITING = 320;
    private static final int LONGEST_MEETING = 300;

    private final Overviews overviews;
    private final YearMeant years;
    private final WaitingLines lines;

    CycleCommand(Overviews overviews, YearMeant years, WaitingLines lines) {
        this.overviews = overviews;
        this.years = years;
        this.lines = lines;
    }

    @Override
    public String word() {
        return "cycle";
    }

    @Override
    public String sentence() {
        return "Shows where the year stands, and what waits for whom.";
    }

    @Override
    public String example() {
        return "/committee cycle";
    }

    @Override
    public Paged answer(Asker who, List<String> rest) {
        Actor actor = who.actor();
        YearOverview year = overviews.year(actor, years.of(actor, word(), rest));
        String title = "%d%s".formatted(year.year(), year.closed() ? ", closed" : "");
        List<String> parts = new ArrayList<>();
        parts.add(Cut.escaped(Cut.plain(year.meeting(), LONGEST_MEETING)));
        parts.addAll(YearLines.of(year, MOST_STEPS));
        parts.add("*Waiting*\n" + waiting(year.waiting()));
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(header(block -> block.text(plainText(title))));
        parts.forEach(part -> blocks.add(section(block -> block.text(markdownText(part)))));
        return new Answer(title + "\n" + String.join("\n", parts), blocks);
    }

    private String waiting(List<Waiting> waiting) {
        if (waiting.isEmpty()) {
            return "Nothing waits for you, and no decision is open. %s shows what comes next."
                    .formatted(Meant.command("deadlines"));
        }
        return Lines.first(
                MOST_WAITING, LONGEST_WAITING, waiting.stream().map(this::line).toList());
    }

    private String line(Waiting waiting) {
        return "%s. %s. %s".formatted(lines.what(waiting), lines.due(waiting), lines.standing(waiting));
    }
}
