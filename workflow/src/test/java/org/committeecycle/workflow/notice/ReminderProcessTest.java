package org.committeecycle.workflow.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.workflow.AYear.BORDURIA;
import static org.committeecycle.workflow.AYear.CHAIR;
import static org.committeecycle.workflow.AYear.ISU;
import static org.committeecycle.workflow.AYear.delegateOf;

import java.time.Instant;
import java.util.Objects;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.committee.Delegate;
import org.committeecycle.domain.notice.Notices;
import org.committeecycle.domain.notice.SpyMessenger;
import org.committeecycle.workflow.AYear;
import org.committeecycle.workflow.process.EngineProcesses;
import org.committeecycle.workflow.process.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReminderProcessTest extends ProcessTest {

    @Autowired
    AYear year;

    @Autowired
    Approvals approvals;

    @Autowired
    Committee committee;

    @Autowired
    Notices notices;

    @Autowired
    SpyMessenger messenger;

    @Autowired
    EngineProcesses engine;

    @BeforeEach
    void oneDelegateInSlack() {
        year.opens();
        committee.appoint(ISU, new Delegate("Bo", BORDURIA, year.today(), null, null, null));
        notices.serve(ISU, "T1", "B1", null);
        committee.bind(ISU, BORDURIA, "Bo", "U1", "T1");
        messenger.told.clear();
    }

    @Test
    void remindsWhoOwesInTheMorningTwoWorkingDaysBefore() {
        String id = ask("5 working days");
        assertThat(deadline(id)).isEqualTo("2025-01-13T17:00:00Z");
        year.passesUntil(Instant.parse("2025-01-09T07:59:00Z"));
        assertThat(reminders()).isZero();

        year.passesUntil(Instant.parse("2025-01-09T08:01:00Z"));
        assertThat(reminders()).isEqualTo(1);
        assertThat(engine.runs("reminder", "approval/" + id)).isFalse();
    }

    @Test
    void remindsNobodyWhoHasAnswered() {
        String id = ask("5 working days");
        approvals.decide(delegateOf(BORDURIA), id, 1, Stance.AGREES, "");
        year.passesUntil(deadline(id));
        assertThat(reminders()).isZero();
    }

    @Test
    void endsWhenTheQuestionIsSettled() {
        String id = ask("5 working days");
        assertThat(engine.runs("reminder", "approval/" + id)).isTrue();
        approvals.withdraw(ISU, id, "Asked by mistake");
        assertThat(engine.runs("reminder", "approval/" + id)).isFalse();
    }

    @Test
    void movesWithTheDeadline() {
        String id = ask("5 working days");
        Instant first = deadline(id);
        approvals.extend(CHAIR, id, "5 working days", "Two capitals asked for it");
        year.passesUntil(first);
        assertThat(reminders()).isZero();
        year.passesUntil(deadline(id));
        assertThat(reminders()).isEqualTo(1);
    }

    @Test
    void whoeverWasAskedAMomentAgoIsNotReminded() {
        String id = ask("1 working day");
        year.passesUntil(deadline(id));
        assertThat(reminders()).isZero();
        assertThat(engine.runs("reminder", "approval/" + id)).isFalse();
    }

    /** Each once, however often what it shows has changed. */
    private long reminders() {
        return messenger.told.stream()
                .filter(told -> told.startsWith("REMINDER"))
                .distinct()
                .count();
    }

    private Instant deadline(String id) {
        return Objects.requireNonNull(approvals.require(ISU, id).deadline());
    }

    private String ask(String period) {
        return approvals
                .open(
                        ISU,
                        new Question(
                                AYear.subject(), AYear.subject(), "Note the calendar", DecisionRule.ALL, period, null))
                .id();
    }
}
