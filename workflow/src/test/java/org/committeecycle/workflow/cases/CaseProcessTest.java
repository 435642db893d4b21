package org.committeecycle.workflow.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.workflow.AYear.BORDURIA;
import static org.committeecycle.workflow.AYear.FREEDONIA;
import static org.committeecycle.workflow.AYear.ISU;
import static org.committeecycle.workflow.AYear.delegateOf;

import java.util.List;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.cases.Finding;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.workflow.AYear;
import org.committeecycle.workflow.process.EngineProcesses;
import org.committeecycle.workflow.process.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CaseProcessTest extends ProcessTest {

    private static final String CASE = "2025-1";

    @Autowired
    AYear year;

    @Autowired
    Cases cases;

    @Autowired
    Approvals approvals;

    @Autowired
    EngineProcesses engine;

    @BeforeEach
    void aCase() {
        year.opens();
        cases.open(
                ISU, 2025, List.of(new Matter("alleged", "the alleged use")), List.of(FREEDONIA), List.of(), List.of());
    }

    @Test
    void isClosedAsTheMembersAdopted() {
        cases.proposeClosing(ISU, CASE, "The State concerned has explained the matter");
        assertThat(theCase().isOpen()).isTrue();
        year.allAgree(year.approvalOn(CASE));
        closed();
        assertThat(theCase().closing()).isEqualTo("The State concerned has explained the matter");
        assertThat(theCase().finding()).isNull();
    }

    @Test
    void closingThatIsNotAdoptedLeavesItOpenUntilItIs() {
        cases.proposeClosing(ISU, CASE, "The State concerned has explained the matter");
        year.passesItsDeadline(year.approvalOn(CASE));
        goesOnWithoutAProposal();
        cases.proposeClosing(ISU, CASE, "It has shown everything");
        year.allAgree(year.approvalOn(CASE));
        closed();
        assertThat(theCase().closing()).isEqualTo("It has shown everything");
    }

    @Test
    void closingThatIsWithdrawnLeavesItOpen() {
        cases.proposeClosing(ISU, CASE, "The State concerned has explained the matter");
        approvals.withdraw(ISU, year.approvalOn(CASE), "There is more to ask");
        goesOnWithoutAProposal();
    }

    @Test
    void aFindingThatIsAdoptedIsRecordedAndTheCaseGoesOn() {
        propose(Finding.POTENTIALLY_CREDIBLE);
        assertThat(theCase().finding()).isNull();
        String approval = year.approvalOn(CASE);
        year.allAgree(approval);
        goesOnWithoutAProposal();
        assertThat(theCase().finding()).isEqualTo(Finding.POTENTIALLY_CREDIBLE);
        assertThat(theCase().findingDecision()).isEqualTo(approval);
    }

    @Test
    void aFindingThatIsNotAdoptedIsDroppedAndTheEarlierOneStays() {
        propose(Finding.POTENTIALLY_CREDIBLE);
        year.allAgree(year.approvalOn(CASE));
        propose(Finding.CREDIBLE);
        year.passesItsDeadline(year.approvalOn(CASE));
        goesOnWithoutAProposal();
        assertThat(theCase().finding()).isEqualTo(Finding.POTENTIALLY_CREDIBLE);
    }

    @Test
    void aFindingThatIsWithdrawnIsDropped() {
        propose(Finding.CREDIBLE);
        approvals.withdraw(ISU, year.approvalOn(CASE), "There is more to hear");
        goesOnWithoutAProposal();
        assertThat(theCase().finding()).isNull();
    }

    @Test
    void engagementGoesRoundAsOftenAsItTakes() {
        engage(2025);
        engage(2025);
        propose(Finding.CREDIBLE);
        engage(2025);
        year.allAgree(year.approvalOn(CASE));
        engage(2025);
        goesOnWithoutAProposal();
    }

    @Test
    void isCarriedOverAndClosedInTheNextYear() {
        cases.carryOver(ISU, 2025);
        goesOnWithoutAProposal();
        assertThat(theCase().years()).containsExactly(2025, 2026);
        cases.proposeClosing(ISU, CASE, "The State concerned has explained the matter");
        year.allAgree(year.approvalOn(CASE));
        closed();
    }

    @Test
    void isCarriedOverWhileTheMembersDecide() {
        propose(Finding.CREDIBLE);
        cases.carryOver(ISU, 2025);
        year.allAgree(year.approvalOn(CASE));
        assertThat(theCase().years()).containsExactly(2025, 2026);
        assertThat(theCase().finding()).isEqualTo(Finding.CREDIBLE);
        goesOnWithoutAProposal();
    }

    private Case theCase() {
        return cases.require(ISU, CASE);
    }

    private void propose(Finding finding) {
        cases.proposeFinding(delegateOf(BORDURIA), CASE, finding, "What was heard agrees");
    }

    private void engage(int inYear) {
        cases.engage(
                ISU,
                inYear,
                new Facts(
                        ActivityKind.LETTER,
                        When.on(year.today()),
                        Case.subject(CASE),
                        null,
                        null,
                        List.of(),
                        null,
                        "the State concerned to ask for its view",
                        null));
    }

    private void goesOnWithoutAProposal() {
        assertThat(theCase().isOpen()).isTrue();
        assertThat(theCase().proposal()).isNull();
        assertThat(engine.runs("case", CASE)).isTrue();
    }

    private void closed() {
        assertThat(theCase().isOpen()).isFalse();
        assertThat(theCase().proposal()).isNull();
        assertThat(engine.runs("case", CASE)).isFalse();
    }
}
