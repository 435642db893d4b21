package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.committeecycle.domain.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EngineProcessesTest extends ProcessTest {

    private static final Map<String, ?> FACTS = Map.of("letters", List.of("JPN", "PER"));

    @Autowired
    EngineProcesses processes;

    @Autowired
    WaitsAgain waitsAgain;

    @Autowired
    EngineDueWork due;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Probes probes;

    @Autowired
    ProbeSteps steps;

    @Autowired
    ProbeUserTasks tasks;

    @Autowired
    ProbeWaits waits;

    @BeforeEach
    void deploy() {
        probes.deploy("probe.bpmn", "probe-refuse.bpmn", "probe-milestone.bpmn");
        steps.forget();
        tasks.forget();
        waits.moveMspTo(Instant.parse("2025-12-01T17:00:00Z"));
    }

    @Test
    void tellsOnlyWhatWaitsForTheMessageOnThatSubject() {
        processes.start("probe", "probe-1", FACTS);

        assertThat(processes.tell("go on", "probe-2", Map.of())).isFalse();
        assertThat(processes.tell("something else", "probe-1", Map.of())).isFalse();
        assertThat(processes.tell("go on", "probe-1", Map.of())).isTrue();
        assertThat(processes.tell("go on", "probe-1", Map.of())).isFalse();
    }

    @Test
    void putsAUserTaskOnTheTaskList() {
        processes.start("probe", "probe-1", Map.of("about", "case/2025-1", "step", "first"));
        processes.tell("go on", "probe-1", Map.of());

        assertThat(tasks.open())
                .containsExactly(Map.entry(
                        "probe-1",
                        new UserTasks.Asked(
                                "answer-question",
                                "first",
                                "Answer the question",
                                "Say YES or NO.",
                                "isu",
                                "question",
                                START.plus(Duration.ofDays(5)),
                                "probe",
                                "probe-1",
                                "case/2025-1")));
    }

    @Test
    void takesTheAnswerToTheGateway() {
        processes.start("probe", "probe-1", FACTS);
        processes.tell("go on", "probe-1", Map.of());

        assertThat(processes.completeListed("probe-1", Map.of("wanted", ProbeSteps.Answer.NO)))
                .isTrue();

        assertThat(endOf("probe-1")).isEqualTo("ended-no");
        assertThat(tasks.open()).isEmpty();
    }

    @Test
    void completesATaskByItsKeyAndStep() {
        processes.start("probe", "probe-1", Map.of("step", "workshop"));
        processes.tell("go on", "probe-1", Map.of());

        assertThat(processes.completeTask("probe-1", "answer-question", "reminder", Map.of("wanted", "NO")))
                .isFalse();
        assertThat(processes.completeTask("probe-1", "answer-question", "workshop", Map.of("wanted", "NO")))
                .isTrue();
        assertThat(processes.completeTask("probe-1", "answer-question", Map.of()))
                .isFalse();
    }

    @Test
    void runsOneJobALetter() {
        processes.start("probe", "probe-1", FACTS);
        processes.tell("go on", "probe-1", Map.of());
        processes.completeTask("probe-1", "answer-question", Map.of("wanted", "YES"));
        assertThat(steps.timesPassed()).isZero();

        assertThat(due.runNext(START)).isTrue();
        assertThat(steps.timesPassed()).isEqualTo(1);
        assertThat(due.runNext(START)).isTrue();
        assertThat(due.runNext(START)).isFalse();
        assertThat(endOf("probe-1")).isEqualTo("ended-yes");
    }

    @Test
    void letsATaskFallAwayWhenItsTimeIsOver() {
        processes.start("probe", "probe-1", FACTS);
        processes.tell("go on", "probe-1", Map.of());
        Instant late = START.plus(Duration.ofDays(10));

        assertThat(due.nextDue()).contains(late);
        assertThat(due.runNext(late.minusSeconds(1))).isFalse();
        assertThat(due.runNext(late.plusSeconds(60))).isTrue();

        assertThat(clock.instant()).isEqualTo(late);
        assertThat(endOf("probe-1")).isEqualTo("ended-late");
        assertThat(tasks.open()).isEmpty();
    }

    @Test
    void handsOutARefusalAndKeepsNothingOfWhatItRefused() {
        assertThatThrownBy(() -> processes.start("probe-refuse", "probe-1", Map.of()))
                .isExactlyInstanceOf(Refused.class)
                .hasMessage("Nobody may do this to probe-1.");
        assertThat(processes.runs("probe-refuse", "probe-1")).isFalse();
    }

    @Test
    void movesOnlyTheWaitsThatDependOnTheYear() {
        processes.start("probe-milestone", "probe-2025", Map.of());
        Instant later = Instant.parse("2025-12-08T17:00:00Z");
        clock.moveTo(START.plus(Duration.ofDays(1)));
        waits.moveMspTo(later);

        waitsAgain.of("probe-2025");

        assertThat(tasks.open().get("probe-1").due()).isEqualTo(later);
        assertThat(due.nextDue()).contains(START.plus(Duration.ofDays(5)));
        due.runNext(later);
        assertThat(due.nextDue()).contains(later);
    }

    private String endOf(String businessKey) {
        HistoryService history = engine.getHistoryService();
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .finished()
                .singleResult()
                .getEndActivityId();
    }
}
