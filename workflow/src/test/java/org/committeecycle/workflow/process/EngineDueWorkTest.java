package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.audit.AuditFilter;
import org.committeecycle.domain.process.Incident;
import org.committeecycle.domain.process.Incidents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EngineDueWorkTest extends ProcessTest {

    private static final Actor OPERATOR = Actor.staff("Ada", Set.of(Role.OPERATOR), Channel.LOCAL);

    @Autowired
    EngineProcesses processes;

    @Autowired
    EngineDueWork due;

    @Autowired
    Incidents incidents;

    @Autowired
    Audit audit;

    @Autowired
    Probes probes;

    @BeforeEach
    void deploy() {
        probes.deploy("probe.bpmn", "probe-fail.bpmn");
    }

    @Test
    void triesFailedWorkAgainAfterGrowingWaits() {
        processes.start("probe-fail", "probe-2025", Map.of());

        assertThat(due.runNext(START)).isTrue();
        assertThat(due.nextDue()).contains(START.plusSeconds(10));
        due.runNext(clock.instant().plusSeconds(10));
        assertThat(due.nextDue()).contains(START.plusSeconds(70));
    }

    @Test
    void givesUpAfterTheLastTryAndSaysWhy() {
        giveUp();

        assertThat(due.nextDue()).isEmpty();
        assertThat(incidents.open(OPERATOR)).singleElement().satisfies(incident -> {
            assertThat(incident.sentence()).isEqualTo("The printer is on fire.");
            assertThat(incident.process()).isEqualTo("probe-fail");
            assertThat(incident.step()).isEqualTo("Try it");
            assertThat(incident.subject()).isEqualTo("probe-2025");
        });
    }

    @Test
    void takesWorkUpAgainWhenAnOperatorAsks() {
        giveUp();
        Incident incident = incidents.open(OPERATOR).get(0);
        Instant now = clock.instant();

        incidents.retry(OPERATOR, incident.id().substring(0, incident.id().length() - 1));

        assertThat(incidents.open(OPERATOR)).isEmpty();
        assertThat(due.nextDue()).contains(now);
        assertThat(audit.latest(OPERATOR, AuditFilter.newest(1)).get(0).words())
                .isEqualTo("had 'Try it' tried again for probe-2025");
    }

    @Test
    void keepsIncidentsFromDelegates() {
        Actor delegate = Actor.delegate("Kenji", StateCode.of("JPN"), Channel.SLACK);
        assertThatThrownBy(() -> incidents.open(delegate)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> incidents.retry(OPERATOR, "nothing")).hasMessage("There is no incident 'nothing'.");
    }

    @Test
    void runsTiesByTheSubjectsKey() {
        processes.start("probe", "probe-2", Map.of());
        processes.start("probe", "probe-1", Map.of());
        processes.tell("go on", "probe-2", Map.of());
        processes.tell("go on", "probe-1", Map.of());

        due.runNext(START.plus(Duration.ofDays(10)));

        assertThat(processes.runs("probe", "probe-1")).isFalse();
        assertThat(processes.runs("probe", "probe-2")).isTrue();
    }

    @Test
    void doesEverythingThatIsDueBeforeACommandEnds() {
        processes.start("probe-fail", "probe-2025", Map.of());
        processes.start("probe-fail", "probe-2026", Map.of());

        assertThat(due.runAllNow()).isEqualTo(2);
        assertThat(due.runAllNow()).isZero();
    }

    private void giveUp() {
        processes.start("probe-fail", "probe-2025", Map.of());
        while (due.nextDue().isPresent()) {
            due.runNext(due.nextDue().get());
        }
    }
}
