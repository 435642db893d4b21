package org.committeecycle.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SeatCalendarPropertyTest {

    private static final SeatCalendar EASTER =
            new SeatCalendar(Set.of(LocalDate.of(2025, 4, 18), LocalDate.of(2025, 4, 21)));

    @Property
    void aNumberOfWorkingDaysHoldsExactlyThatManyAndEndsOnOne(
            @ForAll @IntRange(max = 500) int from, @ForAll @IntRange(min = 1, max = 60) int number) {
        LocalDate start = LocalDate.of(2025, 1, 1).plusDays(from);
        LocalDate end = EASTER.plusWorkingDays(start, number);
        assertThat(EASTER.isWorkingDay(end)).isTrue();
        assertThat(start.plusDays(1).datesUntil(end.plusDays(1)).filter(EASTER::isWorkingDay))
                .hasSize(number);
    }

    @Property
    void moreDaysNeverEndEarlier(
            @ForAll @IntRange(max = 500) int from,
            @ForAll @IntRange(max = 60) int number,
            @ForAll DeadlineWords.Unit unit) {
        LocalDate start = LocalDate.of(2025, 1, 1).plusDays(from);
        assertThat(EASTER.shift(start, number + 1, unit)).isAfter(EASTER.shift(start, number, unit));
    }
}
