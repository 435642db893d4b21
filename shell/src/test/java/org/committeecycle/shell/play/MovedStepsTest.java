package org.committeecycle.shell.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Refused;
import org.junit.jupiter.api.Test;

class MovedStepsTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 2);

    private static final Chronicle YEAR = new Chronicle(
            Path.of("a.chronicle"),
            List.of(
                    line(4, FIRST, "cycle open 2025 --ordinal One --opens 2025-12-01 --closes 2025-12-05"),
                    line(5, FIRST, "milestone plan pre-msp --on 2025-09-01"),
                    line(6, FIRST, "milestone plan initial-meeting --on 2025-01-17"),
                    line(8, FIRST.plusDays(15), "milestone plan pre-msp --on 2025-09-02")));

    @Test
    void movesTheMeetingWithBothOfItsDatesOnceTheYearIsPlanned() {
        assertThat(new MovedSteps(List.of("msp=2025-11-17")).in(YEAR).lines())
                .extracting(ChronicleLine::command)
                .containsExactly(
                        "cycle open 2025 --ordinal One --opens 2025-12-01 --closes 2025-12-05",
                        "milestone plan pre-msp --on 2025-09-01",
                        "milestone plan initial-meeting --on 2025-01-17",
                        "cycle move 2025 --opens 2025-11-17 --closes 2025-11-21",
                        "milestone plan pre-msp --on 2025-09-02");
    }

    @Test
    void takesThePlaceOfWhatTheChroniclePlans() {
        assertThat(new MovedSteps(List.of("pre-msp=2025-08-18")).in(YEAR).lines())
                .containsExactly(
                        YEAR.lines().get(0),
                        YEAR.lines().get(2),
                        line(4, FIRST, "milestone plan pre-msp --on 2025-08-18 --year 2025"));
    }

    @Test
    void leavesTheChronicleAloneWhenNothingMoves() {
        assertThat(new MovedSteps(List.of()).in(YEAR)).isSameAs(YEAR);
    }

    @Test
    void refusesWhatMovesNothing() {
        assertThatThrownBy(() -> new MovedSteps(List.of("msp")))
                .isInstanceOf(Refused.class)
                .hasMessage("'msp' moves no step: STEP=DAY is expected, such as msp=2025-11-17.");
        assertThatThrownBy(() -> new MovedSteps(List.of("msp=2025-02-30")))
                .hasMessage("'2025-02-30' is no day of the calendar, written as 2025-03-17 is.");
        Chronicle without = new Chronicle(Path.of("b.chronicle"), List.of(line(1, FIRST, "cycle list")));
        assertThatThrownBy(() -> new MovedSteps(List.of("msp=2025-11-17")).in(without))
                .hasMessage("b.chronicle opens no year whose steps could move.");
    }

    private static ChronicleLine line(int number, LocalDate date, String command) {
        return new ChronicleLine(number, date, "ISU", command);
    }
}
