package org.committeecycle.workflow.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.committeecycle.workflow.AYear.BORDURIA;
import static org.committeecycle.workflow.AYear.FREEDONIA;
import static org.committeecycle.workflow.AYear.ISU;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Milestone;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.task.Tasks;
import org.committeecycle.workflow.AYear;
import org.committeecycle.workflow.process.EngineProcesses;
import org.committeecycle.workflow.process.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CycleProcessTest extends ProcessTest {

    @Autowired
    AYear year;

    @Autowired
    Cycles cycles;

    @Autowired
    Cases cases;

    @Autowired
    Tasks tasks;

    @Autowired
    EngineProcesses engine;

    @BeforeEach
    void aYear() {
        year.opens();
    }

    @Test
    void isOverWithItsStepsDoneInAnyOrderAndSomeSkipped() {
        done("preliminary-observations");
        assertThat(tasks()).containsExactly("initial-meeting");
        done("initial-meeting");
        assertThat(tasks()).doesNotContain("initial-meeting", "preliminary-observations");
        year.passesUntil("2025-02-03");
        skip("pre-msp");
        done("msp-paper");
        done("article-9-follow-up");
        done("reporting-workshop");
        skip("article-9");
        assertThat(tasks()).containsExactly("reporting-reminder");
        done("reporting-reminder");
        assertThat(tasks()).containsExactly("hand-over");
        handOver();
        isOver();
    }

    @Test
    void isOverWhenEveryStepWasClosedBeforeTheInitialMeeting() {
        List.of("reporting-workshop", "article-9", "pre-msp", "msp-paper").forEach(this::skip);
        List.of("article-9-follow-up", "preliminary-observations", "reporting-reminder")
                .forEach(this::done);
        done("initial-meeting");
        assertThat(tasks()).containsExactly("hand-over");
        handOver();
        isOver();
    }

    @Test
    void isOverWithTheLastStepWhenTheHandOverCameFirst() {
        done("initial-meeting");
        everyStepButFollowUp();
        handOver();
        assertThat(cycles.require(2025).closed()).isFalse();
        skip("article-9-follow-up");
        isOver();
    }

    @Test
    void isOverWithTheInitialMeetingWhenItIsRecordedLast() {
        skip("article-9-follow-up");
        everyStepButFollowUp();
        handOver();
        done("initial-meeting");
        isOver();
    }

    @Test
    void theHandOverCarriesOpenCasesOver() {
        cases.open(
                ISU, 2025, List.of(new Matter("alleged", "the alleged use")), List.of(FREEDONIA), List.of(), List.of());
        done("initial-meeting");
        everyStepButFollowUp();
        skip("article-9-follow-up");
        assertThat(cases.require(ISU, "2025-1").years()).containsExactly(2025);
        handOver();
        isOver();
        assertThat(cases.require(ISU, "2025-1").years()).containsExactly(2025, 2026);
        assertThat(cases.require(ISU, "2025-1").isOpen()).isTrue();
    }

    @Test
    void anAddedStepIsDoneByItsForm() {
        add("retreat");
        year.passesUntil("2025-02-03");
        year.answered(AYear.subject(), "added-step", Map.of("on", "2025-01-30", "note", "The Committee met for a day"));
        assertThat(milestone("retreat").state()).isEqualTo(Milestone.State.DONE);
        assertThat(milestone("retreat").date()).isEqualTo("2025-01-30");
        assertThat(tasks()).containsExactly("initial-meeting");
    }

    @Test
    void anAddedStepIsDoneByTheCommandAndLeavesTheOthersOpen() {
        add("retreat");
        add("visit");
        done("visit");
        assertThat(milestone("visit").state()).isEqualTo(Milestone.State.DONE);
        assertThat(milestone("retreat").isOpen()).isTrue();
        assertThat(tasks()).containsExactly("added-step", "initial-meeting");
        assertThat(year.task(AYear.subject(), "added-step").step()).isEqualTo("retreat");
        skip("retreat");
        assertThat(tasks()).containsExactly("initial-meeting");
    }

    @Test
    void theFormOfAnAddedStepDoesThatStepAndNoOther() {
        add("retreat");
        String retreat = year.task(AYear.subject(), "added-step").id();
        add("visit");
        tasks.answer(ISU, retreat, Map.of("on", "2025-01-06", "note", "The Committee met for a day"));
        assertThat(milestone("retreat").state()).isEqualTo(Milestone.State.DONE);
        assertThat(milestone("visit").isOpen()).isTrue();
    }

    @Test
    void aRepeatedStepIsAStepOfItsOwn() {
        done("initial-meeting");
        String again = cycles.repeat(ISU, 2025, "initial-meeting", year.today(), "A new delegate wished to be told");
        assertThat(again).isEqualTo("initial-meeting-2");
        assertThat(tasks()).contains("added-step").doesNotContain("initial-meeting");
        done(again);
        assertThat(milestone(again).state()).isEqualTo(Milestone.State.DONE);
        assertThat(tasks()).doesNotContain("added-step");
    }

    @Test
    void isNotOverWhileAnAddedStepIsOpen() {
        done("initial-meeting");
        everyStepButFollowUp();
        skip("article-9-follow-up");
        add("retreat");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(this::handOver)
                .withMessage("The year 2025 still has open steps: retreat.");
        done("retreat");
        assertThat(tasks()).containsExactly("hand-over");
        handOver();
        isOver();
    }

    private void everyStepButFollowUp() {
        List.of("reporting-reminder", "reporting-workshop", "article-9", "preliminary-observations")
                .forEach(this::done);
        List.of("pre-msp", "msp-paper").forEach(this::skip);
    }

    private void add(String key) {
        cycles.add(ISU, 2025, key, "Step " + key, LocalDate.of(2025, 6, 3), "Agreed at the initial meeting");
    }

    private void done(String key) {
        cycles.complete(ISU, 2025, key, When.on(year.today()));
    }

    private void skip(String key) {
        cycles.skip(ISU, 2025, key, "Not this year");
    }

    private void handOver() {
        cycles.handOver(ISU, 2025, BORDURIA, LocalDate.of(2025, 12, 6));
    }

    private Milestone milestone(String key) {
        return cycles.require(2025).milestone(key);
    }

    private List<String> tasks() {
        return year.tasksOn(AYear.subject());
    }

    private void isOver() {
        assertThat(cycles.require(2025).closed()).isTrue();
        assertThat(engine.runs("cycle", "2025")).isFalse();
        assertThat(tasks()).isEmpty();
    }
}
