package org.committeecycle.shell.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.ISU;

import org.committeecycle.shell.dispatch.AtTheShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CycleCommandsTest {

    private final AtTheShell shell = new AtTheShell();

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void opensAYearAndSaysWhenItsStepsAre() {
        String answer = shell.typed(
                ISU,
                "cycle open 2026 --ordinal 'Twenty-Third Meeting' --name 'Twenty-Third Meeting of the States Parties'"
                        + " --short 23MSP --city Geneva --opens 2026-11-30 --closes 2026-12-04 --item '9 (d)'"
                        + " --title 'Status, and operation' --title 'Compliance:'");

        assertThat(answer)
                .contains("The year 2026 is open and ends at the Twenty-Third Meeting of the States Parties, Geneva, ")
                .containsPattern("reporting-reminder .*2026-03-19")
                .contains("Next: milestone plan initial-meeting");
        assertThat(shell.house.cycles.require(2026).meeting().agendaTitles())
                .containsExactly("Status, and operation", "Compliance:");
        assertThat(shell.typed(ISU, "cycle list")).contains("22MSP", "23MSP");
    }

    @Test
    void movesTheMeeting() {
        assertThat(shell.typed(ISU, "cycle move 2025 --opens 2025-12-08 --closes 2025-12-12"))
                .contains("is on 8-12 December 2025");
    }

    @Test
    void handsOverToTheNextChairInOneStep() {
        shell.house.goTo("2025-12-05T09:00");

        assertThat(shell.typed(ISU, "cycle handover 2025 --chair XAB --from 2025-12-06"))
                .contains("Borduria chairs the Committee from 2025-12-06.");
        assertThat(shell.typed(ISU, "milestone list 2025")).containsPattern("hand-over .*done +5 December 2025");
    }
}
