package org.committeecycle.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.committeecycle.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryNumbersTest {

    @Test
    void readsNumbersAndRangesOfTheYearAndOfCases() {
        assertThat(EntryNumbers.read(List.of("3,5", "7-9", "2025-1.1-2", " 2025-2.4 ", "5")))
                .extracting(EntryNumber::value)
                .containsExactly("3", "5", "7", "8", "9", "2025-1.1", "2025-1.2", "2025-2.4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "3-", "9-7", "1-100000", "2025-1"})
    void refusesWhatNamesNoEntries(String words) {
        assertThatThrownBy(() -> EntryNumbers.read(List.of(words))).isInstanceOf(Refused.class);
    }
}
