package org.committeecycle.workflow.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.workflow.AYear.BORDURIA;
import static org.committeecycle.workflow.AYear.CASCARA;
import static org.committeecycle.workflow.AYear.CHAIR;
import static org.committeecycle.workflow.AYear.ISU;
import static org.committeecycle.workflow.AYear.MEMBERS;
import static org.committeecycle.workflow.AYear.delegateOf;

import java.time.Instant;
import java.time.LocalDate;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Outcome;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.committee.CommitteeStore;
import org.committeecycle.domain.committee.Office;
import org.committeecycle.domain.committee.Term;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.recusal.Recusals;
import org.committeecycle.workflow.AYear;
import org.committeecycle.workflow.process.EngineProcesses;
import org.committeecycle.workflow.process.ProcessTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApprovalProcessTest extends ProcessTest {

    @Autowired
    AYear year;

    @Autowired
    Approvals approvals;

    @Autowired
    Recusals recusals;

    @Autowired
    Committee committee;

    @Autowired
    CommitteeStore seats;

    @Autowired
    EngineProcesses engine;

    @BeforeEach
    void aYear() {
        year.opens();
    }

    @Test
    void silenceIsAdoptedAtItsDeadlineAndNotBefore() {
        String id = silenceThatRuns();
        Instant deadline = deadline(id);
        year.passesUntil(deadline.minusSeconds(1));
        isOpen(id, Outcome.WAITING_UNTIL_DEADLINE);
        year.passesUntil(deadline);
        ended(id, Outcome.ADOPTED);
        assertThat(approval(id).decidedAt()).isEqualTo(deadline);
    }

    @Test
    void whatAllAgreeToIsAdoptedWithTheLastOfThem() {
        String id = ask(DecisionRule.ALL, "5 working days");
        MEMBERS.subList(1, 5).forEach(member -> approvals.decide(delegateOf(member), id, 1, Stance.AGREES, ""));
        isOpen(id, Outcome.WAITING_UNTIL_DEADLINE);
        approvals.decide(CHAIR, id, 1, Stance.AGREES, "");
        ended(id, Outcome.ADOPTED);
    }

    @Test
    void whatAllButOneAgreeToIsAdoptedWhenThatOneIsRecused() {
        String id = ask(DecisionRule.ALL, "5 working days");
        MEMBERS.stream()
                .filter(member -> !member.equals(CASCARA))
                .forEach(member -> approvals.decide(delegateOf(member), id, 1, Stance.AGREES, ""));
        isOpen(id, Outcome.WAITING_UNTIL_DEADLINE);
        recusals.concern(ISU, approval(id).question().about(), CASCARA);
        ended(id, Outcome.ADOPTED);
    }

    @Test
    void whatAllButOneAgreeToIsAdoptedOnTheMorningAfterThatOnesLastDay() {
        String id = ask(DecisionRule.ALL, "300 working days");
        MEMBERS.stream()
                .filter(member -> !member.equals(CASCARA))
                .forEach(member -> approvals.decide(delegateOf(member), id, 1, Stance.AGREES, ""));
        committee.terms().stream()
                .filter(term -> term.office() == Office.MEMBER && term.holder().equals(CASCARA))
                .forEach(term -> seats.replace(
                        term, new Term(Office.MEMBER, CASCARA, term.from(), LocalDate.parse("2025-03-10"))));
        committee.chooseFocalPoint(ISU, BORDURIA, LocalDate.parse("2025-06-01"), null);
        year.passesUntil(Instant.parse("2025-03-11T07:59:59Z"));
        isOpen(id, Outcome.WAITING_UNTIL_DEADLINE);
        year.passesUntil(Instant.parse("2025-03-11T08:00:00Z"));
        ended(id, Outcome.ADOPTED);
    }

    @Test
    void theChairAdoptsWhatItDecides() {
        String id = ask(DecisionRule.CHAIR, null);
        isOpen(id, Outcome.WAITING);
        approvals.decide(CHAIR, id, 1, Stance.AGREES, "");
        ended(id, Outcome.ADOPTED);
    }

    @Test
    void aMeetingAdopts() {
        String id = ask(DecisionRule.MEETING, null);
        approvals.recordMeeting(ISU, id, When.on(year.today()), MEMBERS);
        ended(id, Outcome.ADOPTED);
    }

    @Test
    void anObjectionThatStandsAtTheDeadlineIsNotAdopted() {
        String id = silenceThatRuns();
        approvals.decide(delegateOf(CASCARA), id, 1, Stance.OBJECTS, "It says too much");
        isOpen(id, Outcome.WAITING_UNTIL_DEADLINE);
        year.passesItsDeadline(id);
        ended(id, Outcome.NOT_ADOPTED);
    }

    @Test
    void anObjectionTakenBackLeavesTheSilence() {
        String id = silenceThatRuns();
        approvals.decide(delegateOf(CASCARA), id, 1, Stance.OBJECTS, "It says too much");
        approvals.withdrawPosition(delegateOf(CASCARA), id);
        year.passesItsDeadline(id);
        ended(id, Outcome.ADOPTED);
    }

    @Test
    void whatNotAllAgreedToInTimeIsNotAdopted() {
        String id = ask(DecisionRule.ALL, "5 working days");
        approvals.decide(CHAIR, id, 1, Stance.AGREES, "");
        year.passesItsDeadline(id);
        ended(id, Outcome.NOT_ADOPTED);
    }

    @Test
    void whatTheChairDeclinesIsNotAdopted() {
        String id = ask(DecisionRule.CHAIR, null);
        approvals.decide(CHAIR, id, 1, Stance.OBJECTS, "Not this year");
        ended(id, Outcome.NOT_ADOPTED);
    }

    @Test
    void isWithdrawnWhileItWaitsForMembersAndWhileItsDeadlineRuns() {
        String waiting = ask(DecisionRule.MEETING, null);
        approvals.withdraw(ISU, waiting, "Overtaken by events");
        ended(waiting, Outcome.WITHDRAWN);
        String running = silenceThatRuns();
        approvals.withdraw(CHAIR, running, "Overtaken by events");
        ended(running, Outcome.WITHDRAWN);
    }

    @Test
    void noDeadlineRunsBeforeEverybodyWasReached() {
        String id = ask(DecisionRule.SILENCE, "5 working days");
        approvals.reached(ISU, id, 1, MEMBERS.subList(0, 4));
        year.passesUntil("2025-03-03");
        isOpen(id, Outcome.WAITING);
        approvals.reached(ISU, id, 1, MEMBERS.get(4));
        isOpen(id, Outcome.WAITING_UNTIL_DEADLINE);
        year.passesUntil("2025-03-10");
        isOpen(id, Outcome.WAITING_UNTIL_DEADLINE);
        year.passesUntil("2025-03-11");
        ended(id, Outcome.ADOPTED);
    }

    @Test
    void aHoldCarriesTheDecisionPastTheDeadline() {
        String id = silenceThatRuns();
        Instant deadline = deadline(id);
        year.passesUntil("2025-01-10");
        Approval held = approvals.decide(delegateOf(BORDURIA), id, 1, Stance.HOLDS, "The capital is asked");
        Instant limit = held.positions().get(0).holdsUntil();
        assertThat(limit).isAfter(deadline);
        year.passesUntil(limit.minusSeconds(1));
        isOpen(id, Outcome.WAITING_UNTIL_DEADLINE);
        year.passesUntil(limit);
        ended(id, Outcome.ADOPTED);
    }

    @Test
    void anExtensionMovesTheTimer() {
        String id = silenceThatRuns();
        Instant first = deadline(id);
        approvals.extend(CHAIR, id, "3 working days", "Two capitals asked for it");
        year.passesUntil(first.plusSeconds(1));
        isOpen(id, Outcome.WAITING_UNTIL_DEADLINE);
        year.passesItsDeadline(id);
        ended(id, Outcome.ADOPTED);
        assertThat(approval(id).decidedAt()).isAfter(first);
    }

    @Test
    void aRestartStopsTheTimerAndForgetsTheObjection() {
        String id = silenceThatRuns();
        Instant first = deadline(id);
        approvals.decide(delegateOf(CASCARA), id, 1, Stance.OBJECTS, "It says too much");
        approvals.restart(ISU, id, "The first sentence was shortened");
        year.passesUntil(first.plusSeconds(1));
        isOpen(id, Outcome.WAITING);
        year.nobodyObjects(id);
        ended(id, Outcome.ADOPTED);
    }

    private String ask(DecisionRule rule, @Nullable String period) {
        return approvals
                .open(ISU, new Question(AYear.subject(), AYear.subject(), "Shall we?", rule, period, "5 working days"))
                .id();
    }

    private String silenceThatRuns() {
        String id = ask(DecisionRule.SILENCE, "5 working days");
        approvals.reached(ISU, id, 1, MEMBERS);
        return id;
    }

    private Approval approval(String id) {
        return approvals.require(ISU, id);
    }

    private Instant deadline(String id) {
        return approval(id).deadline();
    }

    private void isOpen(String id, Outcome outcome) {
        assertThat(approval(id).outcome()).isEqualTo(outcome);
        assertThat(engine.runs("approval", id)).isTrue();
    }

    private void ended(String id, Outcome outcome) {
        assertThat(approval(id).outcome()).isEqualTo(outcome);
        assertThat(engine.runs("approval", id)).isFalse();
    }
}
