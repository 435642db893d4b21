package org.committeecycle.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.MonthDay;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.cycle.DeadlineWords.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineWordsTest {

    @ParameterizedTest
    @CsvSource({
        "5 working days, 5, WORKING_DAYS",
        "1 working day, 1, WORKING_DAYS",
        "10 days, 10, DAYS",
        "2 weeks, 2, WEEKS",
        "1 month, 1, MONTHS",
        "'  3   working   days ', 3, WORKING_DAYS"
    })
    void aLengthIsCountedFromNow(String words, int amount, Unit unit) {
        DeadlineWords parsed = DeadlineWords.parse(words);
        assertThat(parsed).isEqualTo(new DeadlineWords(null, null, amount, unit));
        assertThat(parsed.isFromNow()).isTrue();
    }

    @Test
    void aStepIsNamedByItsKey() {
        assertThat(DeadlineWords.parse("milestone msp")).isEqualTo(new DeadlineWords("msp", null, 0, Unit.DAYS));
        assertThat(DeadlineWords.parse("milestone article-9 plus 3 working days"))
                .isEqualTo(new DeadlineWords("article-9", null, 3, Unit.WORKING_DAYS));
    }

    @Test
    void minusCountsBack() {
        DeadlineWords parsed = DeadlineWords.parse("milestone msp minus 10 weeks");
        assertThat(parsed).isEqualTo(new DeadlineWords("msp", null, -10, Unit.WEEKS));
        assertThat(parsed.isFromNow()).isFalse();
    }

    @Test
    void aDayOfTheYearIsWrittenWithItsMonth() {
        assertThat(DeadlineWords.parse("30 April"))
                .isEqualTo(new DeadlineWords(null, MonthDay.of(4, 30), 0, Unit.DAYS));
        assertThat(DeadlineWords.parse("1 September minus 2 months"))
                .isEqualTo(new DeadlineWords(null, MonthDay.of(9, 1), -2, Unit.MONTHS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2025-04-30",
                "five days",
                "5 workdays",
                "-5 days",
                "5 days minus 1 day",
                "milestone",
                "milestone MSP",
                "milestone msp minus weeks",
                "milestone msp minus 1000 days",
                "31 April",
                "30 april",
                "40 March",
                "30 Brumaire"
            })
    void refusesEverythingElse(String words) {
        assertThatThrownBy(() -> DeadlineWords.parse(words))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is expected");
    }
}
