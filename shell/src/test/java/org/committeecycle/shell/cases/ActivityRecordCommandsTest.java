package org.committeecycle.shell.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.delegateOf;

import org.committeecycle.shell.dispatch.AtTheShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ActivityRecordCommandsTest {

    private final AtTheShell shell = new AtTheShell();

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void recordsAnActWithTheStepThatItWas() {
        assertThat(shell.typed(
                        ISU,
                        "activity record initial-meeting --on 2025-01-17 --what 'to begin' --step initial-meeting"))
                .contains("Activity 1 is recorded, 17 January 2025.", "The step 'initial-meeting' is done.");

        assertThat(shell.house.cycles.require(2025).milestone("initial-meeting").words())
                .isEqualTo("17 January 2025");
    }

    @Test
    void leavesTheCommasOfAParticipantAlone() {
        shell.typed(ISU, "activity record meeting --with 'the delegation of Cascara, in Geneva' --with Dorado");

        assertThat(shell.typed(ISU, "activity show 1")).contains("the delegation of Cascara, in Geneva; Dorado");
    }

    @Test
    void tellsTheCaseThatItIsEngagedOn() {
        shell.typed(ISU, "case open --matter 'alleged: the alleged use of mines' --concerned XAB");
        shell.typed(ISU, "activity record meeting --case 2025-1 --with Borduria");

        assertThat(shell.house.caseProcess.told).hasSize(2);
        assertThat(shell.refused(ISU, "activity record meeting --case 2025-1 --with Borduria --step article-9"))
                .contains("not closed by an act on a case");
        assertThat(shell.refused(delegateOf(BORDURIA), "activity record meeting --case 2025-1 --with us"))
                .isEqualTo("There is no case '2025-1'.");
    }

    @Test
    void correctsOnlyWhatIsSaid() {
        shell.typed(ISU, "activity record meeting --on 2025-02-18 --with Cascara --place 'in Geneva'");
        shell.typed(ISU, "activity correct 1 --on 2025-02-19");

        assertThat(shell.typed(ISU, "activity show 2")).contains("19 February 2025", "Cascara", "in Geneva");
        assertThat(shell.typed(ISU, "activity list")).contains("corrected by 2");
        assertThat(shell.refused(ISU, "activity correct 2")).contains("Nothing would change");
    }

    @Test
    void ordersWordsThatStandForADay() {
        assertThat(shell.typed(
                        ISU,
                        "activity record dialogue --words-for-day 'since then' --ordered-as 2025-02-28 --with others"))
                .contains("is recorded, since then.");
        assertThat(shell.refused(ISU, "activity record dialogue --ordered-as 2025-02-28 --with others"))
                .contains("--ordered-as goes with words");
    }
}
