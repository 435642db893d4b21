package org.committeecycle.workflow.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.workflow.AYear.BORDURIA;
import static org.committeecycle.workflow.AYear.CHAIR;
import static org.committeecycle.workflow.AYear.FREEDONIA;
import static org.committeecycle.workflow.AYear.ISU;

import java.util.List;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.communication.Communication.Status;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.domain.communication.Letter;
import org.committeecycle.domain.communication.Plan;
import org.committeecycle.domain.communication.Recipients;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Milestone;
import org.committeecycle.domain.cycle.Step;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.Topic;
import org.committeecycle.workflow.AYear;
import org.committeecycle.workflow.process.EngineProcesses;
import org.committeecycle.workflow.process.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CommunicationProcessTest extends ProcessTest {

    private static final String LETTER = "2025-article-9";
    private static final String NOTE = "2025-note";

    @Autowired
    AYear year;

    @Autowired
    Communications communications;

    @Autowired
    Approvals approvals;

    @Autowired
    Register register;

    @Autowired
    Cycles cycles;

    @Autowired
    EngineProcesses engine;

    @BeforeEach
    void aYear() {
        year.opens();
    }

    @Test
    void aLetterForNobodyEndsThere() {
        communications.openUsual(ISU, 2025, Step.ARTICLE_9);
        draft(LETTER);
        ended(LETTER, Status.NOBODY);
    }

    @Test
    void aWithdrawnApprovalWithdrawsTheLetter() {
        usualLetter();
        draft(LETTER);
        approvals.withdraw(ISU, year.approvalOn(LETTER), "Overtaken by events");
        ended(LETTER, Status.WITHDRAWN);
    }

    @Test
    void isTakenBackWhileItIsDrafted() {
        usualLetter();
        communications.withdraw(ISU, LETTER, "It was opened by mistake");
        ended(LETTER, Status.WITHDRAWN);
        assertThat(tasks(LETTER)).isEmpty();
    }

    @Test
    void isTakenBackWhileTheMembersDecide() {
        usualLetter();
        draft(LETTER);
        String approval = year.approvalOn(LETTER);
        communications.withdraw(CHAIR, LETTER, "Overtaken by events");
        ended(LETTER, Status.WITHDRAWN);
        assertThat(approvals.require(ISU, approval).isOpen()).isFalse();
        assertThat(engine.runs("approval", approval)).isFalse();
    }

    @Test
    void isTakenBackWhileItWaitsForTheSignature() {
        usualLetter();
        adopt(LETTER);
        assertThat(tasks(LETTER)).containsExactly("sign-letter");
        communications.withdraw(CHAIR, LETTER, "Overtaken by events");
        ended(LETTER, Status.WITHDRAWN);
        assertThat(tasks(LETTER)).isEmpty();
    }

    @Test
    void whatIsNotAdoptedGoesBackToItsDrafterAndIsAdoptedTheSecondTime() {
        usualLetter();
        draft(LETTER);
        year.somebodyObjects(year.approvalOn(LETTER));
        is(LETTER, Status.DRAFT);
        assertThat(tasks(LETTER)).containsExactly("draft-letter");
        adopt(LETTER);
        is(LETTER, Status.APPROVED);
        sign(LETTER);
        is(LETTER, Status.SENT);
    }

    @Test
    void eachStateGetsALetterOnceTheChairHasSigned() {
        usualLetter();
        adopt(LETTER);
        assertThat(communications.letters(ISU, LETTER)).noneMatch(Letter::isProduced);
        sign(LETTER);
        is(LETTER, Status.SENT);
        assertThat(communications.letters(ISU, LETTER))
                .extracting(Letter::file)
                .containsExactly("letters/2025-article-9/XAB.docx", "letters/2025-article-9/XAF.docx");
        assertThat(cycles.require(2025).milestone("article-9").state()).isEqualTo(Milestone.State.DONE);
    }

    @Test
    void aCircularIsOneTextForAll() {
        open(true, Recipients.byTable("reporting-reminder", "all States Parties"));
        adopt(NOTE);
        sign(NOTE);
        is(NOTE, Status.SENT);
        assertThat(communications.letters(ISU, NOTE))
                .hasSize(6)
                .extracting(Letter::file)
                .containsOnly("letters/2025-note/circular.docx");
    }

    @Test
    void withheldRecipientsGetNoFile() {
        open(false, Recipients.withheld(1, "a State concerned"));
        adopt(NOTE);
        sign(NOTE);
        is(NOTE, Status.SENT);
        assertThat(communications.letters(ISU, NOTE)).isEmpty();
        assertThat(communications.filesToProduce(NOTE)).isEmpty();
    }

    @Test
    void aDocumentForAMeetingDoesTheStepOfTheYear() {
        communications.openUsual(ISU, 2025, Step.PRELIMINARY_OBSERVATIONS);
        String id = "2025-preliminary-observations";
        adopt(id);
        sign(id);
        is(id, Status.SENT);
        assertThat(cycles.require(2025).milestone("preliminary-observations").state())
                .isEqualTo(Milestone.State.DONE);
    }

    @Test
    void repliesAreClosedFourWeeksAfterTheHandOver() {
        usualLetter();
        adopt(LETTER);
        sign(LETTER);
        year.passesUntil("2026-01-02");
        is(LETTER, Status.SENT);
        year.passesUntil("2026-01-03");
        ended(LETTER, Status.SENT);
    }

    @Test
    void repliesAreRecordedUntilThenAndAfter() {
        usualLetter();
        adopt(LETTER);
        sign(LETTER);
        reply(FREEDONIA);
        is(LETTER, Status.SENT);
        year.passesUntil("2026-01-03");
        ended(LETTER, Status.SENT);
        reply(BORDURIA);
        assertThat(communications.letters(ISU, LETTER))
                .extracting(Letter::reply)
                .containsOnly("A law is before parliament");
    }

    private void usualLetter() {
        for (var state : List.of(BORDURIA, FREEDONIA)) {
            register.recordFigure(ISU, state, Topic.ARTICLE_9, "in-dialogue", year.today(), "illustrative");
        }
        communications.openUsual(ISU, 2025, Step.ARTICLE_9);
    }

    private void open(boolean circular, Recipients recipients) {
        communications.open(
                ISU,
                new Plan(
                        2025,
                        "note",
                        "A note",
                        "preliminary-observations",
                        circular,
                        recipients,
                        AYear.subject(),
                        "to tell them of its work",
                        null,
                        null));
    }

    private void draft(String id) {
        communications.draft(ISU, id, communications.require(ISU, id).plan(), null);
    }

    private void adopt(String id) {
        draft(id);
        is(id, Status.IN_APPROVAL);
        year.nobodyObjects(year.approvalOn(id));
        is(id, Status.APPROVED);
    }

    private void sign(String id) {
        communications.sign(CHAIR, id, When.on(year.today()));
        year.goesOn();
    }

    private void reply(StateCode state) {
        communications.recordReply(ISU, LETTER, state, year.today(), "A law is before parliament");
    }

    private List<String> tasks(String id) {
        return year.tasksOn(communications.require(ISU, id).subject());
    }

    private void is(String id, Status status) {
        assertThat(communications.require(ISU, id).status()).isEqualTo(status);
        assertThat(engine.runs("communication", id)).isTrue();
    }

    private void ended(String id, Status status) {
        assertThat(communications.require(ISU, id).status()).isEqualTo(status);
        assertThat(engine.runs("communication", id)).isFalse();
    }
}
