package org.committeecycle.workflow.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.workflow.AYear.BORDURIA;
import static org.committeecycle.workflow.AYear.CHAIR;
import static org.committeecycle.workflow.AYear.ISU;

import java.util.List;
import java.util.Map;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.activity.Visibility;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.audit.AuditEntry;
import org.committeecycle.domain.audit.AuditFilter;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Milestone;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.paper.Paper;
import org.committeecycle.domain.paper.Paper.Status;
import org.committeecycle.domain.paper.Papers;
import org.committeecycle.workflow.AYear;
import org.committeecycle.workflow.process.EngineProcesses;
import org.committeecycle.workflow.process.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PaperProcessTest extends ProcessTest {

    private static final String PAPER = "2025-paper";
    private static final String APART = "2025-paper-2025-1";
    private static final Subject SUBJECT = Subject.of(Subject.Kind.PAPER, PAPER);

    @Autowired
    AYear year;

    @Autowired
    Papers papers;

    @Autowired
    Activities activities;

    @Autowired
    Cases cases;

    @Autowired
    Approvals approvals;

    @Autowired
    Cycles cycles;

    @Autowired
    Audit audit;

    @Autowired
    EngineProcesses engine;

    @BeforeEach
    void aYear() {
        year.opens();
    }

    @Test
    void isSubmittedInTimeUpToTheLastDay() {
        edited();
        adoptWhole();
        assertThat(audited()).contains("put out as paper-advance-copy.docx").doesNotContain("put out as paper.docx");
        year.passesUntil("2025-09-22");
        submit();
        ended(Status.SUBMITTED);
        assertThat(paper().late()).isFalse();
        assertThat(audited()).contains("put out as paper.docx");
        assertThat(cycles.require(2025).milestone("msp-paper").state()).isEqualTo(Milestone.State.DONE);
    }

    @Test
    void isSubmittedLateFromTheNextDayOn() {
        edited();
        adoptWhole();
        year.passesUntil("2025-09-23");
        submit();
        ended(Status.SUBMITTED);
        assertThat(paper().late()).isTrue();
    }

    @Test
    void aWithdrawnApprovalWithdrawsThePaper() {
        edited();
        approvals.withdraw(ISU, year.approvalOn(PAPER), "The meeting was cancelled");
        ended(Status.WITHDRAWN);
    }

    @Test
    void isTakenBackWhileItIsEdited() {
        papers.open(ISU, 2025);
        withdraw();
        assertThat(year.tasksOn(SUBJECT)).isEmpty();
    }

    @Test
    void isTakenBackWhileTheMembersDecide() {
        edited();
        String approval = year.approvalOn(PAPER);
        withdraw();
        assertThat(approvals.require(ISU, approval).isOpen()).isFalse();
        assertThat(engine.runs("approval", approval)).isFalse();
    }

    @Test
    void isTakenBackWhileParagraphsAreApprovedApart() {
        aCaseThatConcernsAMember();
        edited();
        String approval = year.approvalOn(APART);
        withdraw();
        assertThat(approvals.require(ISU, approval).isOpen()).isFalse();
    }

    @Test
    void isTakenBackWhileItWaitsToBeSubmitted() {
        edited();
        adoptWhole();
        withdraw();
        assertThat(year.tasksOn(SUBJECT)).isEmpty();
    }

    @Test
    void whatIsNotAdoptedGoesBackToItsDrafterAndIsAdoptedTheSecondTime() {
        edited();
        year.somebodyObjects(year.approvalOn(PAPER));
        isWithTheDrafter();
        finishEditing();
        adoptWhole();
    }

    @Test
    void paragraphsNotAdoptedApartSendThePaperBack() {
        aCaseThatConcernsAMember();
        edited();
        year.passesItsDeadline(year.approvalOn(APART));
        isWithTheDrafter();
        assertThat(approvals.openOn(SUBJECT)).isEmpty();
        finishEditing();
        year.allAgree(year.approvalOn(APART));
        adoptWhole();
    }

    @Test
    void paragraphsAreAdoptedApartByTheOthersAndThenTheWholeByAll() {
        aCaseThatConcernsAMember();
        edited();
        assertThat(approvals.openOn(SUBJECT)).isEmpty();
        String apart = year.approvalOn(APART);
        assertThat(approvals.eligible(approvals.require(ISU, apart))).doesNotContain(BORDURIA);
        year.allAgree(apart);
        assertThat(approvals.eligible(approvals.require(ISU, year.approvalOn(PAPER))))
                .contains(BORDURIA);
        adoptWhole();
        submit();
        ended(Status.SUBMITTED);
    }

    private void aCaseThatConcernsAMember() {
        Case opened = cases.open(
                ISU, 2025, List.of(new Matter("alleged", "the alleged use")), List.of(BORDURIA), List.of(), List.of());
        publish(opened.subject());
    }

    private void publish(Subject about) {
        EntryNumber number = activities
                .record(
                        ISU,
                        2025,
                        new Facts(
                                ActivityKind.LETTER,
                                When.on(year.today()),
                                about,
                                null,
                                null,
                                List.of(),
                                null,
                                "States Parties to ask for their views",
                                null))
                .number();
        activities.widen(CHAIR, List.of(number), Visibility.PUBLIC);
    }

    private void edited() {
        publish(AYear.subject());
        papers.open(ISU, 2025);
        finishEditing();
    }

    private void finishEditing() {
        year.answered(SUBJECT, "edit-paper", Map.of("warningsRead", "true"));
        is(Status.IN_APPROVAL);
    }

    private void adoptWhole() {
        year.nobodyObjects(year.approvalOn(PAPER));
        year.goesOn();
        is(Status.APPROVED);
        assertThat(year.tasksOn(SUBJECT)).containsExactly("submit-paper");
    }

    private void submit() {
        papers.submit(ISU, 2025);
        year.goesOn();
    }

    private void withdraw() {
        papers.withdraw(ISU, 2025, "The meeting was cancelled");
        ended(Status.WITHDRAWN);
    }

    private void isWithTheDrafter() {
        is(Status.DRAFT);
        assertThat(year.tasksOn(SUBJECT)).containsExactly("edit-paper");
    }

    private Paper paper() {
        return papers.require(ISU, 2025);
    }

    private List<String> audited() {
        return audit.latest(ISU, AuditFilter.newest(100)).stream()
                .map(AuditEntry::words)
                .toList();
    }

    private void is(Status status) {
        assertThat(paper().status()).isEqualTo(status);
        assertThat(engine.runs("paper", PAPER)).isTrue();
    }

    private void ended(Status status) {
        assertThat(paper().status()).isEqualTo(status);
        assertThat(engine.runs("paper", PAPER)).isFalse();
    }
}
