package org.committeecycle.shell.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.ISU;

import org.committeecycle.shell.dispatch.AtTheShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MilestoneCommandsTest {

    private final AtTheShell shell = new AtTheShell();

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void plansAStepAndRecordsIt() {
        assertThat(shell.typed(ISU, "milestone plan reporting-reminder --on 2025-03-17 --tentative"))
                .contains("'Article 7 reporting reminder' is planned for 17 March 2025, tentatively.");
        shell.house.goTo("2025-03-20T09:00");
        assertThat(shell.typed(ISU, "milestone done reporting-reminder --from 2025-03-17 --to 2025-03-19"))
                .contains("is done, 17-19 March 2025.");
        assertThat(shell.typed(ISU, "milestone list")).containsPattern("reporting-reminder .*done +17-19 March 2025");
    }

    @Test
    void datesAStepInWordsWhereItsDayIsNotPublic() {
        assertThat(shell.typed(ISU, "milestone done initial-meeting --words 'early in the year'"))
                .contains("is done, early in the year.");
    }

    @Test
    void skipsAddsAndRepeatsWithAReason() {
        shell.typed(ISU, "milestone skip reporting-workshop --reason 'held by others'");
        assertThat(shell.typed(ISU, "milestone add retreat 'The retreat' --on 2025-09-10 --reason agreed"))
                .contains("'The retreat' is a step of 2025, planned for 10 September 2025.");
        assertThat(shell.typed(ISU, "milestone repeat reporting-workshop --on 2025-10-02 --reason wished"))
                .contains("Next: milestone done reporting-workshop-2");
    }

    @Test
    void refusesTwoWaysOfSayingWhen() {
        assertThat(shell.refused(ISU, "milestone done initial-meeting --on 2025-01-17 --words 'in January'"))
                .contains("in one way");
    }

    @Test
    void keepsTheHolidaysOfTheSeat() {
        shell.typed(ISU, "milestone holiday 2025-04-18 'Good Friday'");
        assertThat(shell.typed(ISU, "milestone holidays")).contains("2025-04-18  Good Friday");
    }
}
