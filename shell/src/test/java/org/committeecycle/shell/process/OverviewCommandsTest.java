package org.committeecycle.shell.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.delegateOf;
import static org.committeecycle.domain.House.year;

import org.committeecycle.domain.House;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Tasks;
import org.committeecycle.shell.dispatch.AtTheShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverviewCommandsTest {

    private final AtTheShell shell = new AtTheShell();

    @AfterEach
    void close() {
        shell.close();
    }

    @BeforeEach
    void haveTheYearUnderWay() {
        shell.typed(ISU, "milestone done initial-meeting --on 2025-01-17");
        shell.house.tasks.open(new Tasks.Request(
                "reporting-reminder",
                null,
                "Send the reporting reminder",
                "Send it.",
                Owner.ISU,
                year(),
                year(),
                null,
                House.at("2025-03-19T18:00")));
        shell.typed(ISU, "approval open 'The methods' --rule all --period '2 working days'");
    }

    @Test
    void showsWhereTheYearStandsAndWhatWaitsForWhom() {
        assertThat(shell.typed(ISU, "cycle"))
                .startsWith("2025: Twenty-Second Meeting of the States Parties, Geneva, 1-5 December 2025.")
                .containsPattern("initial-meeting .*done +17 January 2025")
                .containsPattern("reporting-reminder .*running")
                .containsPattern("pre-msp .*to come .*tentative")
                .contains("waits for the ISU", "waits for Avalon, Borduria");
        assertThat(shell.typed(ISU, "cycle show 2025 --json")).contains("\"state\" : \"running\"");
    }

    @Test
    void showsTheLastYearWhenAllAreClosed() {
        shell.house.cycleStore.close(2025);

        assertThat(shell.typed(ISU, "cycle")).startsWith("2025, closed: ");
    }

    @Test
    void putsWhatIsDueInOrder() {
        assertThat(shell.typed(ISU, "deadlines"))
                .containsPattern("(?s)5 March 2025, 18:00 \\(Geneva\\) .*A-1.*19 March 2025.*T-1.*Formal meeting");
    }

    @Test
    void showsAMemberWhatIsAskedOfItAlone() {
        assertThat(shell.typed(delegateOf(CASCARA), "deadlines"))
                .contains("A-1")
                .doesNotContain("T-1");
        shell.typed(delegateOf(CASCARA), "approval agree A-1");
        assertThat(shell.typed(delegateOf(CASCARA), "deadlines")).doesNotContain("A-1");
    }
}
