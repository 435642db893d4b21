package org.committeecycle.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Refused;
import org.junit.jupiter.api.Test;

class WhenTest {

    private static final LocalDate JUNE_17 = LocalDate.of(2025, 6, 17);

    @Test
    void aDayIsWrittenAsInThePapers() {
        assertThat(When.on(LocalDate.of(2025, 1, 7)).text()).isEqualTo("7 January 2025");
    }

    @Test
    void aSpanNamesOnlyWhatDiffers() {
        assertThat(When.between(JUNE_17, LocalDate.of(2025, 6, 20)).text()).isEqualTo("17-20 June 2025");
        assertThat(When.between(JUNE_17, LocalDate.of(2025, 7, 2)).text()).isEqualTo("17 June - 2 July 2025");
        assertThat(When.between(LocalDate.of(2025, 12, 30), LocalDate.of(2026, 1, 2))
                        .text())
                .isEqualTo("30 December 2025 - 2 January 2026");
    }

    @Test
    void theSameMonthOfTwoYearsIsNotOneMonth() {
        assertThat(When.between(JUNE_17, LocalDate.of(2026, 6, 20)).text()).isEqualTo("17 June 2025 - 20 June 2026");
    }

    @Test
    void aSpanOfOneDayIsADay() {
        When day = When.between(JUNE_17, JUNE_17);
        assertThat(day).isEqualTo(When.on(JUNE_17));
        assertThat(day.isOneDay()).isTrue();
        assertThat(day.text()).isEqualTo("17 June 2025");
    }

    @Test
    void wordsStandInPlaceOfADayThatIsNeverPrinted() {
        When lately = When.inWords("in the lead-up to the meeting", JUNE_17);
        assertThat(lately.text()).isEqualTo("in the lead-up to the meeting");
        assertThat(lately.isDated()).isFalse();
        assertThat(lately.isOneDay()).isFalse();
    }

    @Test
    void standsAtItsLastDay() {
        When meeting = When.between(JUNE_17, LocalDate.of(2025, 6, 20));
        When during = When.on(LocalDate.of(2025, 6, 18));
        When later = When.inWords("in summer", LocalDate.of(2025, 8, 1));
        assertThat(List.of(later, meeting, during).stream().sorted()).containsExactly(during, meeting, later);
    }

    @Test
    void refusesASpanThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> When.between(JUNE_17, JUNE_17.minusDays(1)))
                .isInstanceOf(Refused.class)
                .hasMessage("The span ends on 2025-06-16, before it begins on 2025-06-17.");
    }

    @Test
    void refusesEmptyWords() {
        assertThatThrownBy(() -> When.inWords(" ", JUNE_17)).isInstanceOf(Refused.class);
    }
}
