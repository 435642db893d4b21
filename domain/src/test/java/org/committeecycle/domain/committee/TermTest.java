package org.committeecycle.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    @Test
    void bothDaysBelongToTheTerm() {
        Term term = term(FIRST, LAST);
        assertThat(term.covers(FIRST)).isTrue();
        assertThat(term.covers(LAST)).isTrue();
        assertThat(term.covers(FIRST.minusDays(1))).isFalse();
        assertThat(term.covers(LAST.plusDays(1))).isFalse();
    }

    @Test
    void withoutALastDayItGoesOn() {
        assertThat(term(FIRST, null).covers(LocalDate.of(2099, 1, 1))).isTrue();
        assertThat(term(FIRST, null).covers(FIRST.minusDays(1))).isFalse();
    }

    @Test
    void termsThatShareADayOverlap() {
        assertThat(term(FIRST, LAST).overlaps(term(LAST, null))).isTrue();
        assertThat(term(FIRST, LAST).overlaps(term(LAST.plusDays(1), null))).isFalse();
        assertThat(term(LAST.plusDays(1), null).overlaps(term(FIRST, LAST))).isFalse();
        assertThat(term(FIRST, null).overlaps(term(LAST, null))).isTrue();
    }

    @Test
    void refusesATermThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> term(LAST, FIRST))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("before it begins");
    }

    private static Term term(LocalDate from, @Nullable LocalDate until) {
        return new Term(Office.MEMBER, House.AVALON, from, until);
    }
}
