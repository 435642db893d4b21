package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.committeecycle.domain.process.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EngineCheckupTest extends ProcessTest {

    @Autowired
    EngineProcesses processes;

    @Autowired
    EngineDueWork due;

    @Autowired
    EngineCheckup checkup;

    @Autowired
    Probes probes;

    @BeforeEach
    void begin() {
        probes.deploy("probe-fail.bpmn");
        processes.start("probe-fail", "probe-2025", Map.of());
    }

    @Test
    void saysSinceWhenWorkIsOverdue() {
        clock.moveTo(START.plus(Duration.ofMinutes(3)));

        assertThat(finding("Due work")).satisfies(finding -> {
            assertThat(finding.state()).isEqualTo(Finding.State.ATTENTION);
            assertThat(finding.sentence())
                    .startsWith("Work has been due since ")
                    .contains("6 January 2025");
        });
        assertThat(finding("Diagrams").state()).isEqualTo(Finding.State.FINE);
    }

    @Test
    void findsNothingOverdueAfterTheClockWasSetBack() {
        clock.moveTo(START.minus(Duration.ofDays(1)));

        assertThat(finding("Due work").state()).isEqualTo(Finding.State.FINE);
    }

    @Test
    void saysWhatIsTriedAgain() {
        due.runNext(START);

        assertThat(finding("Diagrams").sentence())
                .isEqualTo("No step failed for good; one failed and is tried again by itself.");
    }

    @Test
    void saysWhatFailedForGoodAndWhatHelps() {
        while (due.nextDue().isPresent()) {
            due.runNext(due.nextDue().get());
        }

        assertThat(finding("Diagrams"))
                .isEqualTo(Finding.attention(
                        "Diagrams",
                        "One step failed for good.",
                        "'incident list' says why; mend the cause, then 'incident retry'."));
        assertThat(finding("Due work").state()).isEqualTo(Finding.State.FINE);
    }

    private Finding finding(String part) {
        return checkup.findings().stream()
                .filter(finding -> finding.part().equals(part))
                .findFirst()
                .orElseThrow();
    }
}
