package org.committeecycle.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.committeecycle.domain.House;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private final House house = House.in2025();

    @Test
    void todayIsTheDayInGeneva() {
        house.clock.moveTo(Instant.parse("2025-03-16T23:30:00Z"));
        assertThat(house.deadlines.today()).isEqualTo(LocalDate.of(2025, 3, 17));
    }

    @Test
    void aDeadlineFallsAtTheCutOffHourInGeneva() {
        Instant due = house.deadlines.due("30 April", 2025);
        assertThat(due).isEqualTo(Instant.parse("2025-04-30T16:00:00Z"));
        assertThat(Deadlines.inWords(due)).isEqualTo("30 April 2025, 18:00 (Geneva)");
    }

    @Test
    void tenWeeksBeforeTheMeetingOpensIsAcrossTheChangeOfTheClocks() {
        assertThat(house.deadlines.due("milestone msp minus 10 weeks", 2025))
                .isEqualTo(Instant.parse("2025-09-22T16:00:00Z"));
    }

    @Test
    void workingDaysAreCountedFromNow() {
        assertThat(house.deadlines.due("5 working days", 2025)).isEqualTo(House.at("2025-03-10T18:00"));
    }

    @Test
    void afterTheCutOffHourCountingBeginsADayLater() {
        house.goTo("2025-03-03T18:00");
        assertThat(house.deadlines.due("5 working days", 2025)).isEqualTo(House.at("2025-03-10T18:00"));
        house.goTo("2025-03-03T18:01");
        assertThat(house.deadlines.due("5 working days", 2025)).isEqualTo(House.at("2025-03-11T18:00"));
    }

    @Test
    void whatArrivesAtAWeekendHasAllItsWorkingDays() {
        house.goTo("2025-03-08T12:00");
        assertThat(house.deadlines.due("1 working day", 2025)).isEqualTo(House.at("2025-03-10T18:00"));
    }

    @Test
    void countsTheDaysLeftByTheCalendarOfGeneva() {
        Instant due = House.at("2025-03-06T18:00");
        house.goTo("2025-03-03T23:30");
        assertThat(house.deadlines.left(due))
                .isEqualTo(new TimeLeft(due, "6 March 2025, 18:00 (Geneva)", 3, false, "3 days left"));
        assertThat(left(due, "2025-03-05T23:59")).isEqualTo("1 day left");
        assertThat(left(due, "2025-03-06T18:00")).isEqualTo("due today");
        assertThat(left(due, "2025-03-06T18:01")).isEqualTo("overdue since today");
        assertThat(left(due, "2025-03-07T00:01")).isEqualTo("1 day overdue");
        assertThat(left(due, "2025-03-16T09:00")).isEqualTo("10 days overdue");
    }

    private String left(Instant due, String now) {
        house.goTo(now);
        return house.deadlines.left(due).words();
    }

    @Test
    void anEnteredHolidayIsLeftOut() {
        house.deadlines.addHoliday(House.ISU, LocalDate.of(2025, 3, 5), "Ash Wednesday");
        assertThat(house.deadlines.due("5 working days", 2025)).isEqualTo(House.at("2025-03-11T18:00"));
    }

    @Test
    void refusesAHolidayEnteredTwiceOrWithoutAName() {
        LocalDate day = LocalDate.of(2025, 3, 5);
        house.refuses(() -> house.deadlines.addHoliday(House.ISU, day, " ")).withMessage("A holiday needs a name.");
        house.deadlines.addHoliday(House.ISU, day, "Ash Wednesday");
        house.refuses(() -> house.deadlines.addHoliday(House.ISU, day, "Again"))
                .withMessage("2025-03-05 is entered as a holiday already.");
    }

    @Test
    void aDeadlineIsPutOffFromItselfAndNotFromNow() {
        Instant deadline = House.at("2025-03-10T18:00");
        assertThat(house.deadlines.after(deadline, "3 working days")).isEqualTo(House.at("2025-03-13T18:00"));
    }

    @Test
    void refusesToPutOffByADay() {
        house.refuses(() -> house.deadlines.after(house.deadlines.now(), "30 April"))
                .withMessage("'30 April' is no length of time: '5 working days' is expected.");
    }

    @Test
    void refusesAStepThatTheYearDoesNotHave() {
        house.refuses(() -> house.deadlines.due("milestone picnic", 2025))
                .withMessage("The year 2025 has no step 'picnic'.");
        house.refuses(() -> house.deadlines.due("milestone msp", 2026)).withMessage("The year 2026 is not open.");
    }

    @Test
    void theLastDayOfFebruaryIsThereInEveryYear() {
        assertThat(house.deadlines.day(DeadlineWords.parse("29 February"), 2025))
                .isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(house.deadlines.day(DeadlineWords.parse("29 February"), 2028))
                .isEqualTo(LocalDate.of(2028, 2, 29));
    }
}
