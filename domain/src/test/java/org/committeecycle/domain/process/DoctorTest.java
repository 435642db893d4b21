package org.committeecycle.domain.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.House;
import org.junit.jupiter.api.Test;

class DoctorTest {

    private final House house = new House();

    private final Doctor doctor = new Doctor(List.of(
            () -> List.of(Finding.broken("Slack", "It is shut out.", "Set a good token.")),
            () -> List.of(Finding.fine("Database", "It answers."))));

    @Test
    void findsWhatEveryPartSaysOfItself() {
        assertThat(doctor.examine(House.ISU)).extracting(Finding::part).containsExactly("Database", "Slack");
        assertThat(doctor.examine(House.AUDITOR)).hasSize(2);
        assertThat(doctor.examine(Actor.system()))
                .as("what a server says at its start")
                .hasSize(2);
    }

    @Test
    void saysWhatItCanWhenAPartCannotBeLookedAt() {
        Doctor half = new Doctor(List.of(
                () -> {
                    throw new IllegalStateException("The database is gone.");
                },
                () -> List.of(Finding.broken("Database", "It does not answer.", "See that it runs."))));

        assertThat(half.examine(House.ISU)).extracting(Finding::part).containsExactly("Database", "Unseen");
    }

    @Test
    void tellsNothingOfTheMachineToDelegates() {
        house.refuses(() -> doctor.examine(House.CHAIR)).withMessageContaining("Only an operator or an auditor");
    }
}
