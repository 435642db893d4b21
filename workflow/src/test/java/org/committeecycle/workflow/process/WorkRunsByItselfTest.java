package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** Where the software serves, what falls due runs without being asked. */
@SpringBootTest(
        classes = ProcessTest.House.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "committee.mode=serve",
            "spring.main.lazy-initialization=true",
            "logging.level.root=warn",
            "spring.datasource.url=jdbc:h2:mem:serving;DB_CLOSE_DELAY=-1"
        })
@DirtiesContext
class WorkRunsByItselfTest {

    @Autowired
    EngineProcesses processes;

    @Autowired
    Probes probes;

    @Autowired
    ProbeSteps steps;

    @Autowired
    JobExecution execution;

    /** The engine has one clock for all tests together. */
    @BeforeEach
    void setTheEnginesClockByOurs() {
        ClockUtil.setCurrentTime(Date.from(ProcessTest.START));
    }

    @AfterEach
    void forget() {
        steps.forget();
    }

    @Test
    void runsOneJobALetterWithoutBeingAsked() {
        probes.deploy("probe.bpmn");
        processes.start("probe", "probe-1", Map.of("letters", List.of("JPN", "PER")));
        processes.tell("go on", "probe-1", Map.of());
        processes.completeTask("probe-1", "answer-question", Map.of("wanted", "YES"));

        await().atMost(Duration.ofSeconds(30)).until(() -> !processes.runs("probe", "probe-1"));

        assertThat(steps.timesPassed()).isEqualTo(2);
        assertThat(execution.isRunning()).isTrue();
    }
}
