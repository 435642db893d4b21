package org.committeecycle.shell.paper;

import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.paper.Paper;
import org.committeecycle.domain.paper.Papers;
import org.committeecycle.shell.cycle.Years;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.CommandRegistration.OptionArity;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "paper", group = "The paper")
class PaperCommands {

    private static final String YEAR = "The year; the one under way when left out.";

    private final Papers papers;
    private final Years years;

    PaperCommands(Papers papers, Years years) {
        this.papers = papers;
        this.years = years;
    }

    @Example("paper open 2025")
    @Command(command = "open", description = "Begins the paper of a year.")
    Done open(Actor who, @Option(arity = OptionArity.ZERO_OR_ONE, description = YEAR) @Nullable Integer year) {
        Paper opened = papers.open(who, years.or(year));
        return warned(
                        Done.that(
                                "The paper of %s is open, with %s paragraphs.",
                                opened.year(), opened.paragraphs().size()),
                        opened)
                .next("paper show %s", opened.year());
    }

    @Example("paper show 2025 --paragraph 4")
    @Command(
            command = "show",
            alias = "paper",
            description = "Shows the paper with the sources of each paragraph, and its warnings.")
    Shown show(
            Actor who,
            @Option(arity = OptionArity.ZERO_OR_ONE, description = YEAR) @Nullable Integer year,
            @Option(description = "Only this paragraph.") @Nullable Integer paragraph) {
        PaperView whole = PaperView.of(papers.require(who, years.or(year)));
        PaperView shown = paragraph == null ? whole : whole.only(paragraph);
        return Shown.list(shown.paragraphs(), "The paper says nothing yet.", PaperView.paragraphColumns())
                .and("Warnings", shown.warnings(), PaperView.warningColumns())
                .withValue(shown);
    }

    @Example("paper assemble 2025")
    @Command(command = "assemble", description = "Writes the paragraphs anew from the log; agreed wording stays.")
    Done assemble(Actor who, @Option(arity = OptionArity.ZERO_OR_ONE, description = YEAR) @Nullable Integer year) {
        Paper assembled = papers.assemble(who, years.or(year));
        return warned(
                        Done.that(
                                "The paper has %s paragraphs and %s.",
                                assembled.paragraphs().size(), warnings(assembled)),
                        assembled)
                .next("paper show %s", assembled.year());
    }

    @Example("paper edit 4 'The Committee went on with its dialogue.' --sources 3,5")
    @Command(command = "edit", description = "Keeps a wording that was agreed for a paragraph, with its sources.")
    Done edit(
            Actor who,
            @Option(required = true, description = "The paragraph's number.") Integer number,
            @Option(required = true, description = "The wording agreed.") String text,
            @Option(description = "The numbers of the activities it rests on; those it had when left out.") @Nullable
                    List<EntryNumber> sources,
            @Option(description = YEAR) @Nullable Integer year) {
        Paper edited = papers.edit(who, years.or(year), number, text, sources == null ? List.of() : sources);
        return warned(Done.that("The wording of paragraph %s is kept.", number), edited)
                .next("paper show %s --paragraph %s", edited.year(), number);
    }

    @Example("paper move 7 --before 5")
    @Command(command = "move", description = "Moves a paragraph to stand before another of its part.")
    Done move(
            Actor who,
            @Option(required = true, description = "The paragraph's number.") Integer number,
            @Option(required = true, description = "The number of the paragraph before which it is to stand.")
                    Integer before,
            @Option(description = YEAR) @Nullable Integer year) {
        Paper moved = papers.move(who, years.or(year), number, before);
        return Done.that("Paragraph %s stands before what was paragraph %s.", number, before)
                .next("paper show %s", moved.year())
                .with(PaperView.of(moved));
    }

    @Example("paper submit 2025")
    @Command(command = "submit", description = "Submits the adopted paper, today.")
    Done submit(
            Actor who,
            @Option(arity = OptionArity.ZERO_OR_ONE, description = YEAR) @Nullable Integer year,
            @Option(description = "Words for the day, where it is not public.") @Nullable String words) {
        int of = years.or(year);
        Paper submitted = words == null ? papers.submit(who, of) : papers.submit(who, of, words);
        return warned(
                        Done.that(
                                "The paper of %s is submitted, %s.",
                                submitted.year(), submitted.late() ? "after its deadline" : "in time"),
                        submitted)
                .next("cycle show %s", submitted.year());
    }

    @Example("paper withdraw --reason 'The meeting was put off'")
    @Command(command = "withdraw", description = "Takes the paper back before it is submitted.")
    Done withdraw(
            Actor who,
            @Option(required = true, description = "Why.") String reason,
            @Option(description = YEAR) @Nullable Integer year) {
        int of = years.or(year);
        papers.withdraw(who, of, reason);
        return Done.that("The paper of %s is withdrawn: %s", of, reason).next("cycle show %s", of);
    }

    private static String warnings(Paper paper) {
        int number = paper.warnings().size();
        return number == 1 ? "one warning" : number == 0 ? "no warning" : number + " warnings";
    }

    private static Done warned(Done done, Paper paper) {
        PaperView view = PaperView.of(paper);
        return done.showing("Warnings", view.warnings(), PaperView.warningColumns())
                .with(view);
    }
}
