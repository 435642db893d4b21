package org.committeecycle.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.House;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.activity.Participant;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Procedure;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.cycle.When;
import org.junit.jupiter.api.Test;

class CasesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    private static final Procedure ALL = new Procedure(DecisionRule.ALL, null, null, null);
    private static final Matter MATTER = new Matter("alleged", "the alleged use of mines");

    private final House house = House.in2025();
    private final Cases cases = house.cases;

    @Test
    void aCaseIsOpenedUnderANeutralReference() {
        Case opened = open(House.FREEDONIA);
        assertThat(opened.reference()).isEqualTo("2025-1");
        assertThat(opened.years()).containsExactly(2025);
        assertThat(house.caseProcess.told).containsExactly("opened 2025-1");
    }

    @Test
    void refusesAStateThatIsNoParty() {
        house.refuses(() -> open(StateCode.of("XZZ"))).withMessage("XZZ is not in the register.");
    }

    @Test
    void aMemberConcernedNeitherSeesNorActsFromTheFirstMoment() {
        String reference = open(House.BORDURIA).reference();
        for (Actor actor : List.of(House.delegateOf(House.BORDURIA), House.OUTSIDER, House.STRANGER)) {
            assertThat(cases.all(actor)).isEmpty();
            house.refuses(() -> cases.require(actor, reference)).withMessage("There is no case '2025-1'.");
            house.refuses(() -> cases.engage(actor, 2025, met(reference))).withMessage("There is no case '2025-1'.");
            house.refuses(() -> cases.proposeFinding(actor, reference, Finding.CREDIBLE, "because"))
                    .withMessage("There is no case '2025-1'.");
            house.refuses(() -> cases.proposeClosing(actor, reference, "because"));
        }
        assertThat(cases.all(House.CHAIR)).hasSize(1);
        assertThat(cases.all(House.AUDITOR)).hasSize(1);
    }

    @Test
    void whoIsWithoutACaseLearnsThatThereIsNone() {
        house.refuses(() -> cases.require(House.ISU, "2025-9")).withMessage("There is no case '2025-9'.");
        house.refuses(() -> cases.engage(House.ISU, 2025, met("2025-9"))).withMessage("There is no case '2025-9'.");
    }

    @Test
    void engagementIsAnEntryOfTheLog() {
        String reference = open(House.FREEDONIA).reference();
        Activity entry = cases.engage(House.ISU, 2025, met(reference));
        assertThat(entry.facts().about()).isEqualTo(Case.subject(reference));
        assertThat(house.caseProcess.told).endsWith("engaged 2025-1");
        house.refuses(() -> cases.engage(House.ISU, 2026, met(reference)))
                .withMessage("The case 2025-1 is not before the Committee in 2026.");
    }

    @Test
    void engagementAfterTheEndIsLoggedAndMovesNothing() {
        String reference = open(House.FREEDONIA).reference();
        close(reference);
        cases.engage(House.ISU, 2025, met(reference));
        assertThat(house.caseProcess.told).doesNotContain("engaged 2025-1");
        assertThat(house.activities.of(House.ISU, 2025)).hasSize(1);
    }

    @Test
    void aFindingNeedsTheAdoptedApprovalOfThatVeryCaseAndProposal() {
        String reference = open(House.FREEDONIA).reference();
        String other = open(House.FREEDONIA).reference();
        cases.proposeFinding(House.CHAIR, reference, Finding.POTENTIALLY_CREDIBLE, "two sources");
        cases.proposeFinding(House.CHAIR, other, Finding.POTENTIALLY_CREDIBLE, "two sources");
        String first = cases.askMembers(House.SYSTEM, reference, ALL);
        String ofOther = cases.askMembers(House.SYSTEM, other, ALL);
        house.refuses(() -> cases.recordFinding(House.SYSTEM, reference, first))
                .withMessage("The Committee has not adopted 2025-1-A1 on 2025-1.");
        adopt(first);
        adopt(ofOther);
        house.refuses(() -> cases.recordFinding(House.SYSTEM, reference, ofOther))
                .withMessage("The Committee has not adopted 2025-2-A1 on 2025-1.");
        house.refuses(() -> cases.recordFinding(House.SYSTEM, reference, "2025-1-A99"));
        cases.recordFinding(House.SYSTEM, reference, first);
        Case found = cases.require(House.ISU, reference);
        assertThat(found.finding()).isEqualTo(Finding.POTENTIALLY_CREDIBLE);
        assertThat(found.findingDecision()).isEqualTo(first);
        assertThat(house.audited()).last().isEqualTo("found potentially credible by 2025-1-A1");
    }

    @Test
    void anEarlierDecisionIsNoDecisionOnALaterProposal() {
        String reference = open(House.FREEDONIA).reference();
        String first = find(reference, Finding.POTENTIALLY_CREDIBLE);
        cases.proposeFinding(House.CHAIR, reference, Finding.CREDIBLE, "a third source");
        house.refuses(() -> cases.recordFinding(House.SYSTEM, reference, first))
                .withMessage("2025-1-A1 did not decide on what is proposed on 2025-1.");
        house.refuses(() -> cases.recordClosing(House.SYSTEM, reference, first));
        cases.dropProposal(House.SYSTEM, reference);
        cases.proposeFinding(House.CHAIR, reference, Finding.POTENTIALLY_CREDIBLE, "once more");
        house.refuses(() -> cases.recordFinding(House.SYSTEM, reference, first))
                .withMessage("2025-1-A1 did not decide on what is proposed on 2025-1.");
    }

    @Test
    void anotherQuestionOnTheCaseIsNoDecisionOnTheProposal() {
        String reference = open(House.FREEDONIA).reference();
        Question question = new Question(
                Case.subject(reference),
                Case.subject(reference),
                "Shall we write once more?",
                DecisionRule.ALL,
                null,
                null);
        String id = house.approvals.open(House.CHAIR, question).id();
        adopt(id);
        cases.proposeFinding(House.CHAIR, reference, Finding.CREDIBLE, "because");
        house.refuses(() -> cases.recordFinding(House.SYSTEM, reference, id))
                .withMessage("2025-1-A1 did not decide on what is proposed on 2025-1.");
    }

    @Test
    void nothingIsFoundWithoutAProposal() {
        String reference = open(House.FREEDONIA).reference();
        house.refuses(() -> cases.askMembers(House.SYSTEM, reference, ALL))
                .withMessage("No decision on 2025-1 is before the members.");
        house.refuses(() -> cases.dropProposal(House.SYSTEM, reference));
        house.refuses(() -> cases.proposeFinding(House.ISU, reference, Finding.CREDIBLE, " "))
                .withMessage("A proposal says why.");
    }

    @Test
    void whatIsNotAdoptedIsDropped() {
        String reference = open(House.FREEDONIA).reference();
        cases.proposeFinding(House.CHAIR, reference, Finding.CREDIBLE, "because");
        cases.dropProposal(House.SYSTEM, reference);
        assertThat(cases.require(House.ISU, reference).proposal()).isNull();
        assertThat(cases.require(House.ISU, reference).finding()).isNull();
    }

    @Test
    void closingNeedsItsDecisionAndFindsNothing() {
        String reference = open(House.FREEDONIA).reference();
        close(reference);
        Case closed = cases.require(House.ISU, reference);
        assertThat(closed.closing()).isEqualTo("nothing more to do");
        assertThat(closed.finding()).isNull();
    }

    @Test
    void theMembersAreAskedByTheReferenceAlone() {
        String reference = open(House.FREEDONIA).reference();
        cases.proposeFinding(House.CHAIR, reference, Finding.POTENTIALLY_CREDIBLE, "two sources");
        String id = cases.askMembers(House.SYSTEM, reference, ALL);
        assertThat(house.approvals.require(House.ISU, id).question().text())
                .isEqualTo("Find the concern in 2025-1 potentially credible");
    }

    @Test
    void aMemberThatMayNotActDoesNotPropose() {
        String reference = open(House.BORDURIA).reference();
        house.recusals.decide(
                House.ISU, Case.subject(reference), House.BORDURIA, true, false, "decision 3", TODAY, null);
        Actor delegate = House.delegateOf(House.BORDURIA);
        assertThat(cases.require(delegate, reference).reference()).isEqualTo(reference);
        house.refuses(() -> cases.proposeClosing(delegate, reference, "enough"))
                .withMessage("XAB does not take part in 2025-1.");
        house.refuses(() -> cases.engage(delegate, 2025, met(reference)));
    }

    @Test
    void textIsInSlackOnlyByAStandingDecision() {
        String reference = open(House.BORDURIA).reference();
        assertThat(cases.textMayBeInSlack(House.year())).isTrue();
        assertThat(cases.textMayBeInSlack(Case.subject(reference))).isFalse();
        assertThat(cases.textMayBeInSlack(Case.subject("2025-9"))).isFalse();

        Case allowed = cases.allowTextInSlack(House.ISU, reference, "decision 5", TODAY);
        assertThat(allowed.textInSlack()).isEqualTo(new TextInSlack(true, "decision 5", TODAY));
        assertThat(cases.textMayBeInSlack(Case.subject(reference))).isTrue();
        assertThat(house.audited())
                .last()
                .isEqualTo("text may be in Slack: decision 5, 2025-03-03, before: may not be there");

        cases.revokeTextInSlack(House.ISU, reference, "decision 6", TODAY);
        assertThat(cases.textMayBeInSlack(Case.subject(reference))).isFalse();
        assertThat(house.audited())
                .last()
                .isEqualTo("text may no longer be in Slack: decision 6, 2025-03-03, before: may be there");
    }

    @Test
    void aDecisionOnTextInSlackIsNamedDatedAndNotYetToCome() {
        String reference = open(House.FREEDONIA).reference();
        house.refuses(() -> cases.allowTextInSlack(House.ISU, reference, " ", TODAY))
                .withMessage("The Committee's decision must be named.");
        house.refuses(() -> cases.allowTextInSlack(House.ISU, reference, "decision 5", TODAY.plusDays(1)))
                .withMessage("2025-03-04 has not come yet.");
        house.refuses(() -> cases.allowTextInSlack(House.ISU, "2025-9", "decision 5", TODAY))
                .withMessage("There is no case '2025-9'.");
        house.refuses(() -> cases.revokeTextInSlack(House.ISU, reference, "decision 6", TODAY))
                .withMessage("No decision lets the text of 2025-1 be in Slack.");
    }

    @Test
    void anEarlierDecisionOnTextInSlackDoesNotUndoALaterOne() {
        String reference = open(House.FREEDONIA).reference();
        cases.allowTextInSlack(House.ISU, reference, "decision 5", TODAY.minusDays(3));
        cases.revokeTextInSlack(House.ISU, reference, "decision 6", TODAY);
        house.refuses(() -> cases.allowTextInSlack(House.ISU, reference, "decision 5", TODAY.minusDays(3)))
                .withMessage("The decision of 2025-03-03 on the text of 2025-1 in Slack is later and stands.");
    }

    @Test
    void aClosedCasesTextLeavesSlackButIsNotLetInAnew() {
        String reference = open(House.FREEDONIA).reference();
        cases.allowTextInSlack(House.ISU, reference, "decision 5", TODAY);
        close(reference);
        house.refuses(() -> cases.allowTextInSlack(House.ISU, reference, "decision 6", TODAY))
                .withMessage("The case 2025-1 is closed: nothing more to do");
        cases.revokeTextInSlack(House.ISU, reference, "decision 7", TODAY);
        assertThat(cases.textMayBeInSlack(Case.subject(reference))).isFalse();
    }

    @Test
    void theDecisionOnTextInSlackOutlivesAFindingAndTheYear() {
        String reference = open(House.FREEDONIA).reference();
        cases.allowTextInSlack(House.ISU, reference, "decision 5", TODAY);
        find(reference, Finding.POTENTIALLY_CREDIBLE);
        cases.carryOver(House.SYSTEM, 2025);
        assertThat(cases.textMayBeInSlack(Case.subject(reference))).isTrue();
    }

    @Test
    void everyOpenCaseIsCarriedOverOnce() {
        String open = open(House.FREEDONIA).reference();
        String closed = open(House.FREEDONIA).reference();
        close(closed);
        assertThat(cases.carryOver(House.SYSTEM, 2025)).isEqualTo(1);
        assertThat(cases.require(House.ISU, open).years()).containsExactly(2025, 2026);
        assertThat(cases.require(House.ISU, closed).years()).containsExactly(2025);
        assertThat(house.caseProcess.told).endsWith("carried over 2025-1");
        assertThat(cases.carryOver(House.SYSTEM, 2025)).isZero();
    }

    @Test
    void aRecusalOutlivesTheYear() {
        String reference = open(House.BORDURIA).reference();
        cases.carryOver(House.SYSTEM, 2025);
        house.goTo("2026-02-02T09:00");
        house.refuses(() -> cases.require(House.delegateOf(House.BORDURIA), reference));
    }

    private Case open(StateCode concerned) {
        return cases.open(House.ISU, 2025, List.of(MATTER), List.of(concerned), List.of(), List.of());
    }

    private String find(String reference, Finding finding) {
        cases.proposeFinding(House.CHAIR, reference, finding, "two sources");
        String id = cases.askMembers(House.SYSTEM, reference, ALL);
        adopt(id);
        cases.recordFinding(House.SYSTEM, reference, id);
        return id;
    }

    private void close(String reference) {
        cases.proposeClosing(House.CHAIR, reference, "nothing more to do");
        String id = cases.askMembers(House.SYSTEM, reference, ALL);
        adopt(id);
        cases.recordClosing(House.SYSTEM, reference, id);
    }

    private void adopt(String id) {
        house.approvals.recordMeeting(
                House.ISU, id, When.on(TODAY), house.approvals.eligible(house.approvals.require(House.ISU, id)));
    }

    private static Facts met(String reference) {
        return new Facts(
                ActivityKind.MEETING,
                When.on(TODAY),
                Case.subject(reference),
                null,
                null,
                List.of(new Participant("the delegation of Freedonia")),
                null,
                null,
                null);
    }
}
