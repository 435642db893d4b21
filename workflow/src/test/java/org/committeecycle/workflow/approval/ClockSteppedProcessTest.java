package org.committeecycle.workflow.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.committeecycle.workflow.AYear.CASCARA;
import static org.committeecycle.workflow.AYear.ISU;
import static org.committeecycle.workflow.AYear.MEMBERS;
import static org.committeecycle.workflow.AYear.delegateOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Outcome;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.audit.AuditEntry;
import org.committeecycle.domain.audit.AuditFilter;
import org.committeecycle.workflow.AYear;
import org.committeecycle.workflow.process.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The clock is set back or forward while a silence runs: nothing ends early, nothing twice, nothing decided opens again. */
class ClockSteppedProcessTest extends ProcessTest {

    private static final Actor AUDITOR = Actor.staff("Eve", Set.of(Role.AUDITOR), Channel.LOCAL);

    @Autowired
    AYear year;

    @Autowired
    Approvals approvals;

    @Autowired
    Audit audit;

    @BeforeEach
    void aYear() {
        year.opens();
    }

    @Test
    void aClockSetBackMovesNoDeadline() {
        String id = silence("5 working days");
        Instant deadline = approval(id).deadline();
        year.passesUntil(deadline.minusSeconds(60));

        year.passesUntil(deadline.minus(Duration.ofDays(3)));
        assertThat(approval(id).deadline()).isEqualTo(deadline);
        year.passesUntil(deadline.minusSeconds(1));
        assertThat(approval(id).outcome()).isEqualTo(Outcome.WAITING_UNTIL_DEADLINE);
        year.passesUntil(deadline);

        assertThat(approval(id).outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(approval(id).decidedAt()).isEqualTo(deadline);
    }

    @Test
    void whatIsDecidedStaysDecidedWhenTheClockIsSetBack() {
        String id = silence("5 working days");
        Instant deadline = approval(id).deadline();
        year.passesUntil(deadline);

        year.passesUntil(deadline.minus(Duration.ofDays(2)));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> approvals.decide(delegateOf(CASCARA), id, 1, Stance.OBJECTS, "It is not over yet"));
        year.passesUntil(deadline.plus(Duration.ofDays(2)));
        assertThat(approval(id).outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(results(id)).hasSize(1);
    }

    @Test
    void aClockThatJumpsForwardEndsEachThingOnce() {
        List<String> ids = List.of(silence("5 working days"), silence("10 working days"));

        clock.moveTo(START.plus(Duration.ofDays(60)));
        year.goesOn();

        assertThat(ids).allSatisfy(id -> {
            assertThat(approval(id).outcome()).isEqualTo(Outcome.ADOPTED);
            assertThat(results(id)).hasSize(1);
        });
    }

    @Test
    void theAuditStaysWholeAndInItsOrder() {
        silence("5 working days");
        clock.moveTo(START.minus(Duration.ofDays(1)));
        silence("10 working days");

        assertThat(audit.verify(AUDITOR, List.of()).holds()).isTrue();
    }

    private String silence(String period) {
        String id = approvals
                .open(
                        ISU,
                        new Question(
                                AYear.subject(),
                                AYear.subject(),
                                "Shall we, within " + period + "?",
                                DecisionRule.SILENCE,
                                period,
                                "5 working days"))
                .id();
        approvals.reached(ISU, id, 1, MEMBERS);
        return id;
    }

    private Approval approval(String id) {
        return approvals.require(ISU, id);
    }

    private List<String> results(String id) {
        String result = approval(id).result();
        return audit.latest(AUDITOR, AuditFilter.newest(1000)).stream()
                .filter(entry -> entry.subject().id().equals(id))
                .map(AuditEntry::words)
                .filter(words -> words.equals(result))
                .toList();
    }
}
