package org.committeecycle.shell.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void worksOutCellsOnlyForWhoeverLooksAtThem() {
        List<String> workedOut = new ArrayList<>();

        Shown shown = Shown.list(List.of("a", "b"), "none", Column.of("Letter", letter -> {
            workedOut.add(letter);
            return letter;
        }));

        assertThat(shown.value()).isEqualTo(List.of("a", "b"));
        assertThat(workedOut).isEmpty();
        assertThat(shown.tables().get(0).rows()).containsExactly(List.of("a"), List.of("b"));
        assertThat(workedOut).startsWith("a", "b");
    }
}
