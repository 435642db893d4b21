package org.committeecycle.bot.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.AVALON;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.FREEDONIA;
import static org.committeecycle.domain.House.ISU;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.committeecycle.bot.InSlack;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.paper.Paper;
import org.committeecycle.domain.paper.PaperParagraph;
import org.committeecycle.domain.paper.Papers;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Tasks;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PaperCommandTest {

    private static final Subject PAPER = Subject.of(Subject.Kind.PAPER, "2025-paper");

    @AutoClose
    private final InSlack slack = new InSlack();

    private final House house = slack.house;
    private final SlackUser chair = slack.user(AVALON);
    private final SlackUser borduria = slack.user(BORDURIA);

    @Test
    void tellsHowFarItIsAndOnWhomItWaits() {
        write(paragraph(House.year(), "The Committee met & agreed."));
        house.tasks.open(new Tasks.Request(
                "edit-paper",
                null,
                "Edit the paper",
                "",
                Owner.ISU,
                PAPER,
                House.year(),
                null,
                House.at("2025-09-01T18:00")));
        ask(PAPER, House.year(), "The paper for the meeting");

        assertThat(slack.ask(borduria, "paper").text())
                .contains(
                        "The paper of 2025\nIt is a draft, with one paragraph.\nDue 22 September 2025.",
                        "• *A-1* The paper for the meeting: waits for Avalon, Borduria",
                        "• *T-1* Edit the paper: waits for the ISU, until <!date^",
                        "*1.* The Committee met &amp; agreed.");
    }

    @Test
    void keepsTheParagraphsOnACaseOutUnlessTheCommitteeLetsThemBeInSlack() {
        Subject about = slack.openCase(false);
        write(paragraph(House.year(), "On reports."), paragraph(about, "On the alleged use by Freedonia."));
        ask(Papers.casePart(2025, about.id()), about, "The paragraphs of the paper about 2025-1");

        Surface shown = slack.ask(borduria, "paper 2025");
        assertThat(shown.text())
                .contains(
                        "with 2 paragraphs",
                        "• *2025-1-A1* on its paragraphs on case 2025-1 waits for members",
                        "*1.* On reports.",
                        "*2.* On case 2025-1. The ISU sends its text by mail.");
        assertThat(shown.words()).doesNotContain("alleged", "Freedonia");
        house.cases.allowTextInSlack(ISU, "2025-1", "Decided at the meeting", LocalDate.of(2025, 3, 3));
        assertThat(slack.ask(borduria, "paper").text())
                .contains("*2.* On the alleged use by Freedonia.", "The paragraphs of the paper about 2025-1: waits");
    }

    @Test
    void numbersWhatMayBeReadInSlackAsTheWholePaperDoes() {
        Subject about = slack.openCase(false);
        write(paragraph(about, "On the alleged use by Freedonia."), paragraph(House.year(), "On reports."));
        ask(PAPER, House.year(), "The paper for the meeting");

        assertThat(slack.message(BORDURIA).words()).contains("2. On reports.").doesNotContain("1. On reports.");
        assertThat(slack.stub.files()).isNotEmpty().allSatisfy(file -> assertThat(file.text())
                .contains("On reports.")
                .doesNotContain("alleged"));
    }

    @Test
    void aMemberThatTakesNoPartCountsOnlyWhatItSees() {
        Subject about = slack.openCase(true);
        house.recusals.concern(ISU, about, BORDURIA);
        write(paragraph(about, "On the alleged use by Freedonia."), paragraph(House.year(), "On reports."));
        ask(Papers.casePart(2025, about.id()), about, "The paragraphs of the paper about 2025-1");

        assertThat(slack.ask(borduria, "paper").words())
                .contains("with one paragraph", "*1.* On reports.", "It waits for nobody.")
                .doesNotContain("2025-1", "Freedonia");
    }

    @Test
    void showsAHundredLongParagraphsTenAtATime() {
        List<PaperParagraph> paragraphs = new ArrayList<>();
        for (int n = 0; n < 100; n++) {
            paragraphs.add(paragraph(House.year(), n, "Côte d'Ivoire & <Türkiye> are spelled so. ".repeat(80)));
        }
        write(paragraphs.toArray(PaperParagraph[]::new));

        Surface first = slack.ask(chair, "paper");
        assertThat(first.text()).contains("*10.* Côte", "Page 1 of 10").doesNotContain("*11.*");
        assertThat(slack.turn(chair, first, "Next page").text()).contains("*11.* Côte");
    }

    @Test
    void refusesWhereThereIsNone() {
        assertThat(slack.ask(chair, "paper").text()).isEqualTo("The paper of 2025 is not open.");
        assertThat(slack.ask(chair, "paper 2024").text())
                .isEqualTo("The year '2024' is not open. Did you mean `/committee paper 2025`?");
    }

    @Test
    void showsNothingOfADraftToAStateWithoutASeat() {
        SlackUser freedonia = slack.user(FREEDONIA);
        house.committee.seat(ISU, FREEDONIA, LocalDate.of(2027, 1, 1), null);
        slack.bind("the delegate of XAF", FREEDONIA, freedonia, LocalDate.of(2025, 1, 1), null);
        write(paragraph(House.year(), "On reports."));

        assertThat(slack.ask(freedonia, "paper").text()).isEqualTo("The paper of 2025 is not open.");
    }

    private void write(PaperParagraph... paragraphs) {
        house.papers.open(ISU, 2025);
        house.paperStore.replace(
                new Paper(2025, Paper.Status.DRAFT, List.of(paragraphs), false, List.of(), null, false));
    }

    private static PaperParagraph paragraph(Subject about, String text) {
        return paragraph(about, 1, text);
    }

    private static PaperParagraph paragraph(Subject about, int number, String text) {
        return new PaperParagraph(
                "%s-%d".formatted(about.kind().word(), number),
                PaperParagraph.Part.ACTIVITIES,
                about,
                text,
                null,
                null,
                List.of());
    }

    private void ask(Subject subject, Subject about, String text) {
        house.approvals.ask(ISU, new Question(subject, about, text, DecisionRule.ALL, "10 working days", null), null);
    }
}
