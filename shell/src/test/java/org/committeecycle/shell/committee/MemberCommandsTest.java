package org.committeecycle.shell.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.CHAIR;
import static org.committeecycle.domain.House.ISU;

import org.committeecycle.shell.dispatch.AtTheShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MemberCommandsTest {

    private final AtTheShell shell = new AtTheShell();

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void listsWhoHoldsWhichOfficeOnTheDay() {
        assertThat(shell.typed(ISU, "member list --on 2025-03-17"))
                .containsPattern("XAA +Avalon +member +2024-01-01 +2026-12-31")
                .containsPattern("XAA +Avalon +chair")
                .containsPattern("XAD +Dorado Islands +member");
        assertThat(shell.typed(ISU, "members --on 2027-01-01")).contains("Nobody sits on the Committee");
    }

    @Test
    void appointsBindsAndDismissesADelegate() {
        shell.typed(ISU, "member appoint XAB 'Ana Silva' --from 2025-01-10");
        shell.typed(ISU, "member bind XAB 'Ana Silva' --slack-user U1 --slack-team T1");
        assertThat(shell.typed(ISU, "member list")).contains("Ana Silva (in Slack)");

        assertThat(shell.typed(ISU, "member dismiss XAB 'Ana Silva' --last-day 2025-06-30"))
                .contains("Ana Silva acts for Borduria until 2025-06-30.");
        assertThat(shell.typed(ISU, "member list --on 2025-07-01")).doesNotContain("Ana Silva");
    }

    @Test
    void saysInWordsWhoIsChosen() {
        assertThat(shell.typed(ISU, "member focal-point XAD --from 2025-03-03"))
                .contains("The Dorado Islands is the gender focal point from 2025-03-03.");
    }

    @Test
    void leavesTheChairToTheOperator() {
        assertThat(shell.refused(CHAIR, "member chair XAB --from 2025-04-01")).contains("Only an operator");
    }
}
