package org.committeecycle.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.committeecycle.domain.House;
import org.junit.jupiter.api.Test;

class CyclesTest {

    private static final When TODAY = When.on(LocalDate.of(2025, 3, 3));

    private final House house = House.in2025();
    private final Cycles cycles = house.cycles;

    @Test
    void aYearOpensWithTheUsualStepsAtTheDatesOfTheirRules() {
        assertThat(day("reports-due")).isEqualTo(LocalDate.of(2025, 4, 30));
        assertThat(day("reporting-reminder")).isEqualTo(LocalDate.of(2025, 3, 19));
        assertThat(day("article-9-follow-up")).isEqualTo(LocalDate.of(2025, 6, 6));
        assertThat(day("msp-paper")).isEqualTo(LocalDate.of(2025, 9, 22));
        assertThat(day("msp")).isEqualTo(LocalDate.of(2025, 12, 1));
        assertThat(cycles.require(2025).milestones()).hasSize(Step.values().length);
        assertThat(house.cycleProcess.told).containsExactly("opened 2025");
    }

    @Test
    void theChairChangesAtTheEndOfTheMeeting() {
        assertThat(day("hand-over")).isEqualTo(LocalDate.of(2025, 12, 5));
    }

    @Test
    void refusesAYearTwiceAndAMeetingOfAnotherYear() {
        house.refuses(() -> cycles.open(House.ISU, 2025, House.meeting()))
                .withMessage("The year 2025 is open already.");
        house.refuses(() -> cycles.open(House.ISU, 2026, House.meeting()))
                .withMessage("The meeting of 2026 cannot open on 2025-12-01.");
    }

    @Test
    void theYearUnderWayIsTheEarliestThatIsNotClosed() {
        assertThat(cycles.current().year()).isEqualTo(2025);
        house.refuses(() -> new House().cycles.current()).withMessageContaining("No year is open");
    }

    @Test
    void planningMovesEveryDeadlineThatHangsOnTheStep() {
        cycles.plan(House.ISU, 2025, "preliminary-observations", LocalDate.of(2025, 6, 17), false);
        assertThat(house.deadlines.due("milestone preliminary-observations minus 2 weeks", 2025))
                .isEqualTo(Instant.parse("2025-06-03T16:00:00Z"));
        assertThat(milestone("preliminary-observations").tentative()).isFalse();
        assertThat(house.cycleProcess.told).contains("plan changed 2025");
    }

    @Test
    void movingTheMeetingMovesWhatHangsOnIt() {
        cycles.moveMeeting(House.ISU, 2025, LocalDate.of(2025, 11, 17), LocalDate.of(2025, 11, 21));
        assertThat(day("msp")).isEqualTo(LocalDate.of(2025, 11, 17));
        assertThat(day("msp-paper")).isEqualTo(LocalDate.of(2025, 9, 8));
        assertThat(day("pre-msp")).isEqualTo(LocalDate.of(2025, 8, 25));
        assertThat(day("hand-over")).isEqualTo(LocalDate.of(2025, 11, 21));
        assertThat(cycles.require(2025).meeting().placeAndDates()).isEqualTo("Geneva, 17-21 November 2025");
        assertThat(house.cycleProcess.told).contains("plan changed 2025");
    }

    @Test
    void aFinishedStepStaysWhereItWasDoneWhenTheMeetingMoves() {
        cycles.complete(House.ISU, 2025, "pre-msp", TODAY);
        cycles.moveMeeting(House.ISU, 2025, LocalDate.of(2025, 11, 17), LocalDate.of(2025, 11, 21));
        assertThat(day("pre-msp")).isEqualTo(LocalDate.of(2025, 3, 3));
    }

    @Test
    void refusesToMoveTheMeetingOutOfItsYearOrToPlanItAsAStep() {
        house.refuses(() -> cycles.moveMeeting(House.ISU, 2025, LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 16)))
                .withMessage("The meeting of 2025 cannot open on 2026-01-12.");
        house.refuses(() -> cycles.plan(House.ISU, 2025, "msp", LocalDate.of(2025, 11, 17), false))
                .withMessageContaining("moves with both of its dates");
    }

    @Test
    void aStepIsDoneOnceAndNotBeforeItsDay() {
        house.refuses(() -> cycles.complete(House.ISU, 2025, "initial-meeting", When.on(LocalDate.of(2025, 3, 4))))
                .withMessage("4 March 2025 has not come yet.");
        cycles.complete(House.ISU, 2025, "initial-meeting", TODAY);
        assertThat(milestone("initial-meeting").state()).isEqualTo(Milestone.State.DONE);
        assertThat(milestone("initial-meeting").words()).isEqualTo("3 March 2025");
        assertThat(house.cycleProcess.told).contains("step closed 2025 initial-meeting");
        house.refuses(() -> cycles.complete(House.ISU, 2025, "initial-meeting", TODAY))
                .withMessage("The step 'initial-meeting' of 2025 is done already.");
    }

    @Test
    void aDateIsNothingToBeDoneOrSkipped() {
        house.refuses(() -> cycles.complete(House.ISU, 2025, "reports-due", TODAY))
                .withMessage("'reports-due' is a date, not something to be done.");
        house.refuses(() -> cycles.skip(House.ISU, 2025, "msp", "no meeting"));
    }

    @Test
    void aStepIsSkippedWithAReasonOnly() {
        house.refuses(() -> cycles.skip(House.ISU, 2025, "reporting-workshop", " "))
                .withMessage("A reason is needed.");
        cycles.skip(House.ISU, 2025, "reporting-workshop", "no funds");
        assertThat(milestone("reporting-workshop").state()).isEqualTo(Milestone.State.SKIPPED);
        assertThat(milestone("reporting-workshop").words()).isEqualTo("no funds");
        assertThat(house.audited())
                .last()
                .isEqualTo("step reporting-workshop skipped, planned for 2025-03-26 (tentative): no funds");
        house.refuses(() -> cycles.plan(House.ISU, 2025, "reporting-workshop", LocalDate.of(2025, 4, 1), true))
                .withMessage("The step 'reporting-workshop' of 2025 is skipped already.");
    }

    @Test
    void aStepIsAddedWithAReasonAndClosedUnderItsOwnKey() {
        LocalDate day = LocalDate.of(2025, 5, 5);
        house.refuses(() -> cycles.add(House.ISU, 2025, "retreat", "Retreat", day, ""));
        cycles.add(House.ISU, 2025, "retreat", "Retreat", day, "asked for by the members");
        house.refuses(() -> cycles.add(House.ISU, 2025, "retreat", "Retreat", day, "again"))
                .withMessage("The year 2025 has a step 'retreat' already.");
        cycles.skip(House.ISU, 2025, "retreat", "no time");
        assertThat(house.cycleProcess.told).contains("step added 2025 retreat", "added step closed 2025 retreat");
    }

    @Test
    void aFinishedStepIsRepeatedUnderAKeyOfItsOwn() {
        LocalDate day = LocalDate.of(2025, 5, 5);
        house.refuses(() -> cycles.repeat(House.ISU, 2025, "article-9", day, "new facts"))
                .withMessage("The step 'article-9' of 2025 is still open: it is not repeated.");
        cycles.complete(House.ISU, 2025, "article-9", TODAY);
        house.refuses(() -> cycles.repeat(House.ISU, 2025, "article-9", day, " "));
        assertThat(cycles.repeat(House.ISU, 2025, "article-9", day, "new facts"))
                .isEqualTo("article-9-2");
        assertThat(cycles.repeat(House.ISU, 2025, "article-9", day, "newer facts"))
                .isEqualTo("article-9-3");
        assertThat(milestone("article-9-3").name()).isEqualTo("Article 9 communication, again");
    }

    @Test
    void theYearClosesWhenEveryStepIsDoneOrSkipped() {
        house.refuses(() -> cycles.close(House.ISU, 2025)).withMessageContaining("still has open steps");
        for (Step step : Step.values()) {
            if (!step.isDateOnly()) {
                cycles.skip(House.ISU, 2025, step.key(), "for the test");
            }
        }
        cycles.close(House.SYSTEM, 2025);
        assertThat(cycles.require(2025).closed()).isTrue();
    }

    @Test
    void aClosedYearStaysAsItIs() {
        theYearClosesWhenEveryStepIsDoneOrSkipped();
        LocalDate day = LocalDate.of(2025, 5, 5);
        house.refuses(() -> cycles.close(House.ISU, 2025)).withMessage("The year 2025 is closed.");
        house.refuses(() -> cycles.add(House.ISU, 2025, "retreat", "Retreat", day, "a reason"));
        house.refuses(() -> cycles.repeat(House.ISU, 2025, "article-9", day, "a reason"));
        house.refuses(() -> cycles.plan(House.ISU, 2025, "article-9", day, true));
        house.refuses(() -> cycles.moveMeeting(House.ISU, 2025, day, day));
    }

    private LocalDate day(String key) {
        return milestone(key).date();
    }

    private Milestone milestone(String key) {
        return cycles.require(2025).milestone(key);
    }
}
