package org.committeecycle.shell.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.delegateOf;
import static org.committeecycle.domain.House.year;

import java.util.List;
import org.committeecycle.domain.House;
import org.committeecycle.domain.process.WaitingPlace;
import org.committeecycle.shell.dispatch.AtTheShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProcessCommandsTest {

    private final AtTheShell shell = new AtTheShell();

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void saysWhySomethingWaits() {
        shell.house.places.put(
                year(),
                WaitingPlace.events(
                        year(),
                        "Replies",
                        House.at("2025-03-03T09:00"),
                        List.of("Replies"),
                        House.at("2025-03-10T18:00")));

        assertThat(shell.typed(ISU, "process why 2025"))
                .isEqualTo("2025 waits at 'Replies' since 3 March 2025, until 10 March 2025, 18:00 (Geneva).\n");
        assertThat(shell.typed(ISU, "why 2025 --json")).startsWith("[ \"2025 waits at");
    }

    @Test
    void saysNothingOfACaseToTheMemberConcerned() {
        shell.typed(ISU, "case open --matter 'alleged: the alleged use of mines' --concerned XAB");

        assertThat(shell.refused(delegateOf(BORDURIA), "why 2025-1")).isEqualTo("There is no case '2025-1'.");
        assertThat(shell.refused(ISU, "why nothing")).contains("is the id of nothing that waits");
    }
}
