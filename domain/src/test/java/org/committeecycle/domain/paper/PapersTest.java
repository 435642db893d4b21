package org.committeecycle.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.House;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.activity.Visibility;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Procedure;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.cycle.Milestone;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.paper.Papers.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PapersTest {

    private static final Procedure ALL = new Procedure(DecisionRule.ALL, null, null, null);
    private static final Actor MEMBER = House.delegateOf(House.BORDURIA);

    private final House house = House.in2025();
    private final Papers papers = house.papers;

    @BeforeEach
    void openThePaper() {
        papers.open(House.SYSTEM, 2025);
    }

    @Test
    void isOpenedOnceAYear() {
        house.refuses(() -> papers.open(House.ISU, 2025)).withMessage("The paper of 2025 is open already.");
        house.refuses(() -> papers.open(House.ISU, 2026)).withMessage("The year 2026 is not open.");
        assertThat(papers.isOpened(2025)).isTrue();
        assertThat(papers.isOpened(2026)).isFalse();
    }

    @Test
    void isSetUnderItsMastheadWithNumbersThroughBothParts() {
        published(Act.met(0, 1, 17, "Freedonia"));
        published(Act.met(0, 2, 18, "Cascara"));
        house.priorities.record(House.ISU, 2025, "Action 48 of the SRAAP", "go on");
        papers.assemble(House.ISU, 2025);
        assertThat(text(House.ISU, false))
                .isEqualTo(String.join(
                        "\n",
                        "Meeting of the States Parties to the Convention on the Prohibition of the Use, Stockpiling,"
                                + " Production and Transfer of Anti-Personnel Mines and on Their Destruction",
                        "Symbol: ",
                        "Date: ",
                        "Original: English",
                        "Twenty-Second Meeting",
                        "Geneva, 1-5 December 2025",
                        "Item 9 (d) of the provisional agenda",
                        "Consideration of the general status",
                        "Cooperative compliance",
                        "Activities and Priorities for Implementation 2025-2026",
                        "Committee on Cooperative Compliance",
                        "Submitted by Avalon (Chair), Borduria, Cascara, Dorado Islands, Erewhon",
                        "* Issued without formal editing.",
                        "I. Activities of the Committee",
                        "1. The Committee met with Freedonia on 17 January 2025.",
                        "2. The Committee met with Cascara on 18 February 2025.",
                        "II. Priorities for implementation",
                        "3. In line with Action 48 of the SRAAP, the Committee will go on.",
                        "Advance copy"));
    }

    @Test
    void theAnnexSaysWhereEachParagraphComesFrom() {
        published(Act.met(0, 1, 17, "Freedonia").theme("reporting"));
        published(Act.met(0, 2, 18, "Freedonia").theme("reporting"));
        house.priorities.record(House.ISU, 2025, "its mandate", "go on");
        papers.assemble(House.ISU, 2025);
        assertThat(text(House.ISU, true)).endsWith("Sources of the paragraphs\n1: activity 1, activity 2\n2: ");
    }

    @Test
    void agreedWordingAndItsSourcesSurviveReassembly() {
        Activity first = published(Act.met(0, 1, 17, "Freedonia").theme("reporting"));
        papers.assemble(House.ISU, 2025);
        house.refuses(() -> papers.edit(House.ISU, 2025, 1, " ", List.of()))
                .withMessage("A paragraph cannot be empty.");
        papers.edit(House.ISU, 2025, 1, "The Committee and Freedonia met.", List.of());
        published(Act.met(0, 2, 18, "Freedonia").theme("reporting"));
        Paper again = papers.assemble(House.ISU, 2025);
        assertThat(again.paragraphs().get(0).text()).isEqualTo("The Committee and Freedonia met.");
        assertThat(again.paragraphs().get(0).sources()).containsExactly(first.number());
        assertThat(again.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.SOURCE_CHANGED);
        Paper agreedAnew = papers.edit(House.ISU, 2025, 1, "They met twice.", Act.numbers(1, 2));
        assertThat(agreedAnew.warnings()).isEmpty();
        assertThat(agreedAnew.paragraphs().get(0).sources()).isEqualTo(Act.numbers(1, 2));
    }

    @Test
    void agreedWordingSurvivesACorrectionOfItsSource() {
        Activity wrong = published(Act.met(0, 1, 17, "Fredonia"));
        papers.assemble(House.ISU, 2025);
        papers.edit(House.ISU, 2025, 1, "The Committee and Freedonia met.", List.of());
        house.activities.correct(
                House.ISU, wrong.number(), Act.met(0, 1, 17, "Freedonia").facts());
        Paper again = papers.assemble(House.ISU, 2025);
        assertThat(again.paragraphs())
                .extracting(PaperParagraph::text)
                .containsExactly("The Committee and Freedonia met.");
        assertThat(again.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.SOURCE_CHANGED);
        Paper agreedAnew = papers.edit(House.ISU, 2025, 1, "The Committee and Freedonia met.", List.of());
        assertThat(agreedAnew.paragraphs().get(0).sources()).isEqualTo(Act.numbers(2));
        assertThat(agreedAnew.warnings()).isEmpty();
    }

    @Test
    void agreedWordingIsNotLostWhenItsSourceMovesToAnotherTheme() {
        Activity moved = published(Act.met(0, 1, 17, "Freedonia").theme("reporting"));
        papers.assemble(House.ISU, 2025);
        papers.edit(House.ISU, 2025, 1, "The Committee and Freedonia met.", List.of());
        house.activities.correct(
                House.ISU,
                moved.number(),
                Act.met(0, 1, 17, "Freedonia").theme("article-9").facts());
        Paper again = papers.assemble(House.ISU, 2025);
        assertThat(again.paragraphs())
                .extracting(PaperParagraph::key)
                .containsExactly("theme-article-9", "theme-reporting");
        assertThat(again.warnings())
                .extracting(Warning::sentence)
                .containsExactly("In theme-reporting, the log no longer has anything that this wording was agreed on.");
    }

    @Test
    void wordingWithoutAgreementFollowsTheLog() {
        Activity wrong = published(Act.met(0, 1, 17, "Fredonia"));
        papers.assemble(House.ISU, 2025);
        house.activities.correct(
                House.ISU, wrong.number(), Act.met(0, 1, 17, "Freedonia").facts());
        Paper again = papers.assemble(House.ISU, 2025);
        assertThat(again.paragraphs().get(0).text()).isEqualTo("The Committee met with Freedonia on 17 January 2025.");
        assertThat(again.paragraphs().get(0).sources()).isEqualTo(Act.numbers(2));
        assertThat(again.warnings()).isEmpty();
    }

    @Test
    void aSourceIsKnownOfThatYearAndOfThatCase() {
        Case opened = open(House.FREEDONIA);
        published(Act.met(0, 1, 17, "Freedonia"));
        Activity ofCase = published(Act.met(0, 1, 18, "Freedonia").about(opened.subject()));
        papers.assemble(House.ISU, 2025);
        house.refuses(() -> papers.edit(House.ISU, 2025, 1, "They met.", Act.numbers(99)))
                .withMessage("There is no activity 99.");
        house.refuses(() -> papers.edit(House.ISU, 2025, 1, "They met.", List.of(ofCase.number())))
                .withMessage("Activity 2025-1.1 belongs to the paragraph on 2025-1.");
        house.refuses(() -> papers.edit(House.ISU, 2025, 3, "They met.", List.of()))
                .withMessage("The paper of 2025 has no paragraph 3.");
        papers.edit(House.ISU, 2025, 2, "On the alleged use, they met.", List.of(EntryNumber.of("1"), ofCase.number()));
    }

    @Test
    void aSourceAboveThePapersVisibilityIsWarnedOf() {
        published(Act.met(0, 1, 17, "Freedonia"));
        Activity hidden = house.activities.record(
                House.ISU, 2025, Act.met(0, 1, 20, "Freedonia").facts());
        papers.assemble(House.ISU, 2025);
        Paper edited =
                papers.edit(House.ISU, 2025, 1, "They met twice.", List.of(EntryNumber.of("1"), hidden.number()));
        assertThat(edited.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.SOURCE_NOT_PUBLIC);
    }

    @Test
    void aSetOrderSurvivesAndWhatIsNewStandsLastInItsPart() {
        published(Act.met(0, 1, 17, "Avalon"));
        published(Act.met(0, 2, 18, "Borduria"));
        house.priorities.record(House.ISU, 2025, "its mandate", "go on");
        papers.assemble(House.ISU, 2025);
        house.refuses(() -> papers.move(House.ISU, 2025, 2, 3))
                .withMessage("A paragraph stays in its part of the paper.");
        house.refuses(() -> papers.move(House.ISU, 2025, 2, 2)).withMessage("A paragraph cannot stand before itself.");
        papers.move(House.ISU, 2025, 2, 1);
        published(Act.met(0, 1, 1, "Cascara"));
        assertThat(papers.assemble(House.ISU, 2025).paragraphs())
                .extracting(PaperParagraph::key)
                .containsExactly("activity-2", "activity-1", "activity-3", "priority-1");
    }

    @Test
    void nothingIsChangedWhileItIsBeforeTheMembersOrLater() {
        published(Act.met(0, 1, 17, "Freedonia"));
        papers.finishEditing(House.SYSTEM, 2025);
        refusesEveryChange("before the members");
        adopt();
        refusesEveryChange("adopted");
        papers.submit(House.ISU, 2025);
        refusesEveryChange("submitted");
        house.refuses(() -> papers.withdraw(House.ISU, 2025, "a mistake"))
                .withMessage("The paper of 2025 is submitted.");
        house.refuses(() -> papers.submit(House.ISU, 2025));
    }

    private void refusesEveryChange(String state) {
        String sentence = "The paper of 2025 is %s and no longer edited.".formatted(state);
        house.refuses(() -> papers.assemble(House.ISU, 2025)).withMessage(sentence);
        house.refuses(() -> papers.edit(House.ISU, 2025, 1, "They met.", List.of()))
                .withMessage(sentence);
        house.refuses(() -> papers.move(House.ISU, 2025, 1, 1)).withMessage(sentence);
        house.refuses(() -> papers.finishEditing(House.ISU, 2025)).withMessage(sentence);
    }

    @Test
    void anEmptyPaperIsNotPutBeforeTheMembers() {
        house.refuses(() -> papers.finishEditing(House.SYSTEM, 2025))
                .withMessage("The paper of 2025 says nothing yet.");
    }

    @Test
    void isAdoptedByTheDecisionOnThisPaper() {
        published(Act.met(0, 1, 17, "Freedonia"));
        house.refuses(() -> papers.askMembers(House.SYSTEM, 2025, ALL)).withMessage("The paper of 2025 is a draft.");
        papers.finishEditing(House.SYSTEM, 2025);
        String approval = papers.askMembers(House.SYSTEM, 2025, ALL);
        house.refuses(() -> papers.approved(House.SYSTEM, 2025, approval));
        house.refuses(() -> papers.submit(House.ISU, 2025)).withMessage("The paper of 2025 is before the members.");
        house.refuses(() -> papers.putOutAdvanceCopy(House.SYSTEM, 2025));
        house.approvals.recordMeeting(House.ISU, approval, When.on(today()), List.of());
        papers.approved(House.SYSTEM, 2025, approval);
        assertThat(papers.require(House.ISU, 2025).status()).isEqualTo(Paper.Status.APPROVED);
        house.refuses(() -> papers.approved(House.SYSTEM, 2025, approval));
        house.refuses(() -> papers.returned(House.SYSTEM, 2025));
    }

    @Test
    void isEditedAgainWhenTheMembersDoNotAdoptIt() {
        published(Act.met(0, 1, 17, "Freedonia"));
        house.refuses(() -> papers.returned(House.SYSTEM, 2025));
        papers.finishEditing(House.SYSTEM, 2025);
        papers.returned(House.SYSTEM, 2025);
        papers.edit(House.ISU, 2025, 1, "They met.", List.of());
    }

    @Test
    void isInTimeUpToTheHourOfTheDeadline() {
        published(Act.met(0, 1, 17, "Freedonia"));
        house.goTo("2025-09-22T18:00");
        adoptedPaper();
        Paper submitted = papers.submit(House.ISU, 2025);
        assertThat(submitted.late()).isFalse();
        assertThat(papers.putOut(House.SYSTEM, 2025)).isEqualTo(Submission.IN_TIME);
        assertThat(house.outbox.files.get("2025-paper/paper.docx"))
                .contains("* Issued without formal editing.")
                .doesNotContain("after the deadline", "Advance copy");
        assertThat(house.cycles.require(2025).milestone("msp-paper").state()).isEqualTo(Milestone.State.DONE);
        assertThat(house.paperProcess.told).endsWith("submitted 2025-paper");
    }

    @Test
    void isLateFromTheNextMomentOnAndSaysSo() {
        published(Act.met(0, 1, 17, "Freedonia"));
        house.clock.moveTo(House.at("2025-09-22T18:00").plusSeconds(1));
        adoptedPaper();
        papers.putOutAdvanceCopy(House.SYSTEM, 2025);
        assertThat(house.outbox.files.get("2025-paper/paper-advance-copy.docx"))
                .contains("* Submitted after the deadline", "** Issued without formal editing.", "Advance copy");
        assertThat(papers.submit(House.ISU, 2025).late()).isTrue();
        assertThat(papers.putOut(House.SYSTEM, 2025)).isEqualTo(Submission.LATE);
        assertThat(house.outbox.files.get("2025-paper/paper.docx"))
                .contains("* Submitted after the deadline", "** Issued without formal editing.")
                .doesNotContain("Advance copy");
    }

    @Test
    void nothingIsPutOutBeforeItsTime() {
        published(Act.met(0, 1, 17, "Freedonia"));
        house.refuses(() -> papers.putOut(House.SYSTEM, 2025)).withMessage("The paper of 2025 is a draft.");
        house.refuses(() -> papers.putOutAdvanceCopy(House.SYSTEM, 2025));
    }

    @Test
    void whatIsPlayedSaysAtItsHeadThatItIsAReconstruction() {
        house.outbox.notice = "Reconstruction, not a document of the Committee";
        papers.assemble(House.ISU, 2025);
        assertThat(text(House.ISU, false)).startsWith("[Reconstruction, not a document of the Committee]\n");
    }

    @Test
    void isSubmittedByTheMembersOfItsDayEverAfter() {
        published(Act.met(0, 1, 17, "Freedonia"));
        adoptedPaper();
        papers.submit(House.ISU, 2025);
        String submitted = text(House.ISU, false);
        house.goTo("2027-06-01T09:00");
        assertThat(text(House.ISU, false)).isEqualTo(submitted).contains("Submitted by Avalon (Chair), Borduria");
    }

    @Test
    void aMemberKeptFromACaseDoesNotSeeItsParagraphBeforeItIsPublished() {
        Case opened = open(House.BORDURIA);
        published(Act.met(0, 1, 17, "Freedonia"));
        published(Act.met(0, 1, 18, "Cascara").about(opened.subject()));
        published(Act.met(0, 1, 20, "Erewhon"));
        papers.assemble(House.ISU, 2025);
        assertThat(papers.require(MEMBER, 2025).paragraphs())
                .extracting(PaperParagraph::key)
                .containsExactly("activity-1", "activity-2");
        assertThat(papers.require(MEMBER, 2025).warnings()).isEmpty();
        assertThat(papers.require(House.ISU, 2025).warnings())
                .extracting(Warning::paragraph)
                .containsExactly("case-2025-1");
        assertThat(text(MEMBER, true))
                .contains("1. The Committee met with Freedonia", "2. The Committee met with Erewhon", "2: activity 2")
                .doesNotContain("Cascara on", "alleged", "activity 2025-1.1");
        assertThat(text(House.CHAIR, true)).contains("alleged use", "3. The Committee met with Erewhon");
        approveApart();
        adoptedPaper();
        papers.submit(House.ISU, 2025);
        assertThat(papers.require(MEMBER, 2025).paragraphs()).hasSize(3);
        assertThat(text(MEMBER, false)).contains("alleged use");
    }

    @Test
    void theWordCountDoesNotTellAMemberThatSomethingIsHidden() {
        Case opened = open(House.BORDURIA);
        published(Act.met(0, 1, 17, "Freedonia"));
        published(Act.met(0, 1, 14, "Cascara").about(opened.subject()).words("alleged ".repeat(11_000)));
        papers.assemble(House.ISU, 2025);
        assertThat(papers.require(House.CHAIR, 2025).warnings())
                .extracting(Warning::kind)
                .containsExactly(Warning.Kind.TOO_LONG);
        assertThat(papers.require(MEMBER, 2025).warnings()).isEmpty();
    }

    @Test
    void theCommitteeReadsTheDraftAndNobodyElse() {
        published(Act.met(0, 1, 17, "Freedonia"));
        papers.assemble(House.ISU, 2025);
        for (Actor actor : List.of(House.OUTSIDER, House.STRANGER)) {
            house.refuses(() -> papers.require(actor, 2025)).withMessage("The paper of 2025 is not open.");
            house.refuses(() -> papers.export(actor, 2025, true)).withMessage("The paper of 2025 is not open.");
        }
        adoptedPaper();
        papers.submit(House.ISU, 2025);
        assertThat(papers.require(House.OUTSIDER, 2025).paragraphs()).hasSize(1);
        assertThat(text(House.STRANGER, false)).contains("Freedonia");
    }

    @Test
    void paragraphsOnACaseAreApprovedApartByThoseWhoTakePart() {
        Case recused = open(House.BORDURIA);
        Case plain = open(House.FREEDONIA);
        published(Act.met(0, 1, 17, "Freedonia").about(recused.subject()));
        published(Act.met(0, 1, 20, "Freedonia").about(plain.subject()));
        papers.finishEditing(House.SYSTEM, 2025);
        assertThat(papers.casesToApproveApart(2025)).containsExactly("2025-1");
        papers.askMembersApart(House.SYSTEM, 2025, "2025-1", ALL);
        assertThat(house.channel.asked).hasSize(4).noneMatch(asked -> asked.endsWith("XAB"));
        assertThat(house.approvals.all(MEMBER)).isEmpty();
        papers.askMembers(House.SYSTEM, 2025, ALL);
        assertThat(house.channel.asked).contains("A-1 version 1: XAB");
        assertThat(house.approvals.all(MEMBER)).hasSize(1);
    }

    @Test
    void aCaseParagraphThatWasNotApprovedApartIsWarnedOf() {
        Case opened = open(House.BORDURIA);
        published(Act.met(0, 1, 17, "Freedonia").about(opened.subject()));
        adoptedPaper();
        assertThat(papers.require(House.ISU, 2025).warnings())
                .extracting(Warning::kind)
                .containsExactly(Warning.Kind.NOT_APPROVED_APART);
    }

    @Test
    void theLatestDecisionOnThePartCounts() {
        Case opened = open(House.BORDURIA);
        published(Act.met(0, 1, 17, "Freedonia").about(opened.subject()));
        papers.finishEditing(House.SYSTEM, 2025);
        askApartAndAdopt();
        papers.returned(House.SYSTEM, 2025);
        papers.finishEditing(House.SYSTEM, 2025);
        String again = papers.askMembersApart(House.SYSTEM, 2025, "2025-1", ALL);
        house.approvals.withdraw(House.ISU, again, "not needed");
        adopt();
        assertThat(papers.require(House.ISU, 2025).warnings())
                .extracting(Warning::kind)
                .containsExactly(Warning.Kind.NOT_APPROVED_APART);
    }

    @Test
    void takingItBackTakesEveryQuestionOnItBack() {
        Case opened = open(House.BORDURIA);
        published(Act.met(0, 1, 17, "Freedonia").about(opened.subject()));
        papers.finishEditing(House.SYSTEM, 2025);
        papers.askMembersApart(House.SYSTEM, 2025, "2025-1", ALL);
        papers.askMembers(House.SYSTEM, 2025, ALL);
        house.refuses(() -> papers.withdraw(House.ISU, 2025, " ")).withMessage("A withdrawal needs a reason.");
        papers.withdraw(House.ISU, 2025, "no meeting this year");
        assertThat(house.approvals.all(House.ISU)).noneMatch(approval -> approval.isOpen());
        assertThat(house.paperProcess.told).endsWith("withdrawn 2025-paper");
        house.refuses(() -> papers.withdraw(House.ISU, 2025, "again")).withMessage("The paper of 2025 is withdrawn.");
    }

    @Test
    void aPriorityIsTiedToOneActionOrPointOfTheMandate() {
        house.priorities.record(House.ISU, 2025, "Action 48 of the SRAAP", "go on");
        house.refuses(() -> house.priorities.record(House.ISU, 2025, "Action 48 of the SRAAP", "stop"))
                .withMessage("A priority under Action 48 of the SRAAP is recorded already.");
        house.refuses(() -> house.priorities.record(House.ISU, 2025, " ", "go on"));
        house.refuses(() -> house.priorities.record(House.ISU, 2025, "its mandate", ""));
        house.refuses(() -> house.priorities.record(House.ISU, 2030, "its mandate", "go on"));
    }

    private Activity published(Act act) {
        Activity activity = house.activities.record(House.ISU, 2025, act.facts());
        house.activities.widen(House.CHAIR, List.of(activity.number()), Visibility.PUBLIC);
        return activity;
    }

    private Case open(StateCode concerned) {
        return house.cases.open(
                House.ISU,
                2025,
                List.of(new Matter("alleged", "the alleged use")),
                List.of(concerned),
                List.of(),
                List.of());
    }

    private void adoptedPaper() {
        papers.finishEditing(House.SYSTEM, 2025);
        adopt();
    }

    private void adopt() {
        String approval = papers.askMembers(House.SYSTEM, 2025, ALL);
        house.approvals.recordMeeting(House.ISU, approval, When.on(today()), List.of());
        papers.approved(House.SYSTEM, 2025, approval);
    }

    private void approveApart() {
        papers.finishEditing(House.SYSTEM, 2025);
        askApartAndAdopt();
        papers.returned(House.SYSTEM, 2025);
    }

    private void askApartAndAdopt() {
        String part = papers.askMembersApart(House.SYSTEM, 2025, "2025-1", ALL);
        house.approvals.recordMeeting(House.ISU, part, When.on(today()), List.of());
    }

    private LocalDate today() {
        return house.deadlines.today();
    }

    private String text(Actor actor, boolean withAnnex) {
        return new String(papers.export(actor, 2025, withAnnex), StandardCharsets.UTF_8);
    }
}
