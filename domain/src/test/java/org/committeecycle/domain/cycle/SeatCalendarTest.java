package org.committeecycle.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeatCalendarTest {

    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2025, 4, 18);
    private static final LocalDate EASTER_MONDAY = LocalDate.of(2025, 4, 21);
    private static final SeatCalendar EASTER = new SeatCalendar(Set.of(GOOD_FRIDAY, EASTER_MONDAY));
    private static final SeatCalendar PLAIN = new SeatCalendar(Set.of());

    @Test
    void weekendsAndHolidaysAreNoWorkingDays() {
        assertThat(EASTER.isWorkingDay(LocalDate.of(2025, 4, 17))).isTrue();
        assertThat(EASTER.isWorkingDay(GOOD_FRIDAY)).isFalse();
        assertThat(EASTER.isWorkingDay(LocalDate.of(2025, 4, 19))).isFalse();
        assertThat(EASTER.isWorkingDay(LocalDate.of(2025, 4, 20))).isFalse();
        assertThat(PLAIN.isWorkingDay(EASTER_MONDAY)).isTrue();
    }

    @Test
    void workingDaysPassOverWeekendsAndHolidaysBothWays() {
        LocalDate wednesday = LocalDate.of(2025, 4, 16);
        assertThat(EASTER.plusWorkingDays(wednesday, 1)).isEqualTo(LocalDate.of(2025, 4, 17));
        assertThat(EASTER.plusWorkingDays(wednesday, 2)).isEqualTo(LocalDate.of(2025, 4, 22));
        assertThat(EASTER.plusWorkingDays(LocalDate.of(2025, 4, 22), -2)).isEqualTo(wednesday);
        assertThat(EASTER.plusWorkingDays(wednesday, 0)).isEqualTo(wednesday);
    }

    @Test
    void workingDaysPassOverTheNewYear() {
        SeatCalendar calendar = new SeatCalendar(Set.of(LocalDate.of(2025, 12, 25), LocalDate.of(2026, 1, 1)));
        assertThat(calendar.plusWorkingDays(LocalDate.of(2025, 12, 24), 5)).isEqualTo(LocalDate.of(2026, 1, 2));
    }

    @Test
    void aDayEndsAtTheCutOffHourInSummerAndInWinter() {
        assertThat(SeatCalendar.endOf(LocalDate.of(2025, 3, 28))).isEqualTo(Instant.parse("2025-03-28T17:00:00Z"));
        assertThat(SeatCalendar.endOf(LocalDate.of(2025, 3, 31))).isEqualTo(Instant.parse("2025-03-31T16:00:00Z"));
        assertThat(SeatCalendar.endOf(LocalDate.of(2025, 10, 24))).isEqualTo(Instant.parse("2025-10-24T16:00:00Z"));
        assertThat(SeatCalendar.endOf(LocalDate.of(2025, 10, 27))).isEqualTo(Instant.parse("2025-10-27T17:00:00Z"));
    }

    @Test
    void afterTheCutOffHourTheNextDayCounts() {
        assertThat(SeatCalendar.countingDay(Instant.parse("2025-03-17T16:59:59Z")))
                .isEqualTo(LocalDate.of(2025, 3, 17));
        assertThat(SeatCalendar.countingDay(Instant.parse("2025-03-17T17:00:00Z")))
                .isEqualTo(LocalDate.of(2025, 3, 17));
        assertThat(SeatCalendar.countingDay(Instant.parse("2025-03-17T17:00:01Z")))
                .isEqualTo(LocalDate.of(2025, 3, 18));
    }

    @Test
    void theDayIsTheOneInGeneva() {
        assertThat(SeatCalendar.countingDay(Instant.parse("2025-03-16T23:30:00Z")))
                .isEqualTo(LocalDate.of(2025, 3, 17));
        assertThat(SeatCalendar.countingDay(Instant.parse("2025-12-31T23:30:00Z")))
                .isEqualTo(LocalDate.of(2026, 1, 1));
    }
}
