package org.committeecycle.workflow.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.workflow.AYear.CHAIR;
import static org.committeecycle.workflow.AYear.ISU;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.committeecycle.domain.Geneva;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.audit.AuditEntry;
import org.committeecycle.domain.audit.AuditFilter;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Step;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.paper.Papers;
import org.committeecycle.domain.process.Incidents;
import org.committeecycle.workflow.AYear;
import org.committeecycle.workflow.process.EngineProcesses;
import org.committeecycle.workflow.process.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The drafts that open by themselves some weeks before their milestone, and what moves with the dates of the year. */
class CycleTimersProcessTest extends ProcessTest {

    private static final Subject PAPER = Subject.of(Subject.Kind.PAPER, "2025-paper");

    @Autowired
    AYear year;

    @Autowired
    Cycles cycles;

    @Autowired
    Communications communications;

    @Autowired
    Papers papers;

    @Autowired
    Incidents incidents;

    @Autowired
    Audit audit;

    @Autowired
    EngineProcesses engine;

    @BeforeEach
    void aYearThatHasBegun() {
        year.opens();
        cycles.complete(ISU, 2025, "initial-meeting", When.on(year.today()));
    }

    @ParameterizedTest
    @CsvSource({
        "reporting-reminder, 2025-02-26",
        "article-9, 2025-03-12",
        "article-9-follow-up, 2025-05-23",
        "preliminary-observations, 2025-05-30",
        "msp-paper, 2025-07-28",
        "pre-msp, 2025-08-11"
    })
    void aDraftOpensOnceOnItsDay(String step, LocalDate day) {
        year.passesUntil(day.toString());
        assertThat(isOpened(step)).isFalse();
        year.passesUntil(day.plusDays(1).toString());
        assertThat(openings(step)).isEqualTo(1);
        year.passesUntil("2025-12-24");
        assertThat(openings(step)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "reporting-reminder",
        "article-9",
        "article-9-follow-up",
        "preliminary-observations",
        "msp-paper",
        "pre-msp"
    })
    void aDraftThatWasOpenedBeforeIsNotOpenedAgain(String step) {
        if (step.equals("msp-paper")) {
            papers.open(ISU, 2025);
        } else {
            communications.openUsual(ISU, 2025, step(step));
        }
        year.passesUntil("2025-12-24");
        assertThat(openings(step)).isEqualTo(1);
        assertThat(incidents.open(ISU)).isEmpty();
    }

    @Test
    void noDraftOpensForAStepThatWasSkipped() {
        cycles.skip(ISU, 2025, "article-9", "Not this year");
        cycles.skip(ISU, 2025, "msp-paper", "Not this year");
        year.passesUntil("2025-12-24");
        assertThat(isOpened("article-9")).isFalse();
        assertThat(isOpened("msp-paper")).isFalse();
        assertThat(isOpened("pre-msp")).isTrue();
    }

    @Test
    void aDraftOpensAtOnceWhenItsDayIsPast() {
        cycles.plan(ISU, 2025, "article-9", LocalDate.of(2025, 1, 20), false);
        year.goesOn();
        assertThat(openings("article-9")).isEqualTo(1);
    }

    @Test
    void planningAMilestoneMovesItsTimerAndDueDate() {
        cycles.plan(ISU, 2025, "reporting-reminder", LocalDate.of(2025, 4, 9), false);
        assertThat(dueOf(AYear.subject(), "reporting-reminder")).isEqualTo("2025-04-09");
        assertThat(dueOf(AYear.subject(), "article-9")).isEqualTo("2025-04-02");
        year.passesUntil("2025-03-19");
        assertThat(isOpened("reporting-reminder")).isFalse();
        year.passesUntil("2025-03-20");
        assertThat(isOpened("reporting-reminder")).isTrue();
    }

    @Test
    void planningTheHandOverMovesTheEndOfReplies() {
        String letter = "2025-preliminary-observations";
        communications.openUsual(ISU, 2025, Step.PRELIMINARY_OBSERVATIONS);
        communications.draft(ISU, letter, communications.require(ISU, letter).plan(), null);
        year.nobodyObjects(year.approvalOn(letter));
        communications.sign(CHAIR, letter, When.on(year.today()));
        year.goesOn();
        cycles.plan(ISU, 2025, "hand-over", LocalDate.of(2025, 12, 12), false);
        year.passesUntil("2026-01-09");
        assertThat(engine.runs("communication", letter)).isTrue();
        year.passesUntil("2026-01-10");
        assertThat(engine.runs("communication", letter)).isFalse();
    }

    @Test
    void planningThePaperMovesTheEndOfItsEditingAndOfItsSubmission() {
        papers.open(ISU, 2025);
        assertThat(dueOf(PAPER, "edit-paper")).isEqualTo("2025-09-01");
        cycles.plan(ISU, 2025, "msp-paper", LocalDate.of(2025, 9, 29), false);
        assertThat(dueOf(PAPER, "edit-paper")).isEqualTo("2025-09-08");
        assertThat(dueOf(AYear.subject(), "msp-paper")).isEqualTo("2025-09-29");
    }

    @Test
    void movingTheMeetingMovesWhatHangsOnIt() {
        cycles.moveMeeting(ISU, 2025, LocalDate.of(2025, 12, 8), LocalDate.of(2025, 12, 12));
        assertThat(dueOf(AYear.subject(), "msp-paper")).isEqualTo("2025-09-29");
        year.passesUntil("2025-08-04");
        assertThat(isOpened("msp-paper")).isFalse();
        year.passesUntil("2025-08-05");
        assertThat(isOpened("msp-paper")).isTrue();
        assertThat(dueOf(PAPER, "edit-paper")).isEqualTo("2025-09-08");
    }

    private LocalDate dueOf(Subject subject, String task) {
        Instant due = Objects.requireNonNull(year.task(subject, task).due());
        return LocalDate.ofInstant(due, Geneva.ZONE);
    }

    private boolean isOpened(String step) {
        return step.equals("msp-paper") ? papers.isOpened(2025) : communications.isOpened(2025, step);
    }

    private long openings(String step) {
        String subject = step.equals("msp-paper") ? PAPER.toString() : "communication/2025-" + step;
        List<AuditEntry> all = audit.latest(ISU, AuditFilter.newest(500));
        return all.stream()
                .filter(entry -> entry.subject().toString().equals(subject)
                        && entry.words().startsWith("opened"))
                .count();
    }

    private static Step step(String key) {
        return Stream.of(Step.values())
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
