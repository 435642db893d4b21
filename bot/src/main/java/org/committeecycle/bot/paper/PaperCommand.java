package org.committeecycle.bot.paper;

import java.util.List;
import java.util.stream.IntStream;
import org.committeecycle.bot.Asker;
import org.committeecycle.bot.CaseText;
import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Listing;
import org.committeecycle.bot.Listing.Item;
import org.committeecycle.bot.Paged;
import org.committeecycle.bot.SlashCommand;
import org.committeecycle.bot.YearMeant;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.paper.Paper;
import org.committeecycle.domain.paper.PaperParagraph;
import org.committeecycle.domain.paper.Papers;
import org.springframework.stereotype.Component;

/** {@code /committee paper}: how far the paper is, on whom it waits, and the paragraphs that may be read in Slack. */
@Component
class PaperCommand implements SlashCommand {

    private final Papers papers;
    private final YearMeant years;
    private final PaperWaits waits;
    private final CaseText caseText;

    PaperCommand(Papers papers, YearMeant years, PaperWaits waits, CaseText caseText) {
        this.papers = papers;
        this.years = years;
        this.waits = waits;
        this.caseText = caseText;
    }

    @Override
    public String word() {
        return "paper";
    }

    @Override
    public String sentence() {
        return "Shows how far the paper for the formal meeting is, on whom it waits, and its paragraphs.";
    }

    @Override
    public String example() {
        return "/committee paper";
    }

    @Override
    public Paged answer(Asker who, List<String> rest) {
        Actor actor = who.actor();
        Paper paper = papers.require(actor, years.of(actor, word(), rest));
        List<PaperParagraph> paragraphs = paper.paragraphs();
        return new Listing(
                "%s %d".formatted(word(), paper.year()),
                "The paper of " + paper.year(),
                "It is %s, with %s.\n%s".formatted(paper.words(), counted(paragraphs.size()), waits.of(actor, paper)),
                IntStream.range(0, paragraphs.size())
                        .mapToObj(place -> Item.of(text(place + 1, paragraphs.get(place))))
                        .toList(),
                "It says nothing yet.");
    }

    private static String counted(int paragraphs) {
        return paragraphs == 1 ? "one paragraph" : paragraphs + " paragraphs";
    }

    private String text(int number, PaperParagraph paragraph) {
        return caseText.isWithheld(paragraph.about())
                ? "*%d.* On case %s. %s".formatted(number, paragraph.about().id(), CaseText.ELSEWHERE)
                : "*%d.* %s".formatted(number, Cut.escaped(paragraph.text()));
    }
}
