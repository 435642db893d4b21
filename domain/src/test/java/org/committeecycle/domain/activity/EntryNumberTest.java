package org.committeecycle.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.committeecycle.domain.Refused;
import org.junit.jupiter.api.Test;

class EntryNumberTest {

    @Test
    void standsInTheOrderOfNumbersWithinItsCase() {
        assertThat(Stream.of("2025-1.10", "11", "2025-1.9", "2")
                        .map(EntryNumber::of)
                        .sorted()
                        .map(EntryNumber::value))
                .containsExactly("2", "11", "2025-1.9", "2025-1.10");
    }

    @Test
    void refusesWhatIsNoNumber() {
        for (String word : new String[] {"", "2025-1", "2025-1.", ".3", "3 ", "123456789"}) {
            assertThatThrownBy(() -> EntryNumber.of(word))
                    .isInstanceOf(Refused.class)
                    .hasMessage("'%s' is no entry of the log: 7 or 2025-1.3 is expected.".formatted(word));
        }
    }
}
