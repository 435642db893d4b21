package org.committeecycle.shell.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.delegateOf;

import org.committeecycle.shell.dispatch.AtTheShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApprovalCommandsTest {

    private final AtTheShell shell = new AtTheShell();

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void beginsTheSilenceWhenEverybodyHasBeenReached() {
        assertThat(shell.typed(ISU, "approval open 'The methods' --rule silence --period '5 working days'"))
                .contains("A-1 is open: it begins its silence when Avalon, Borduria")
                .contains("Next: approval reached A-1 --all");
        assertThat(shell.typed(ISU, "approval reached 2025 XAA XAB"))
                .contains("Avalon and Borduria have been reached", "when Cascara, the Dorado Islands and Erewhon");
        assertThat(shell.typed(ISU, "approval reached A-1 --all"))
                .contains("is adopted on 10 March 2025, 18:00 (Geneva) unless a member objects or holds.");
        assertThat(shell.misused(ISU, "approval reached A-1")).contains("or --all");
    }

    @Test
    void asksForThePeriodThatASilenceNeeds() {
        assertThat(shell.misused(ISU, "approval open 'The methods' --rule silence"))
                .isEqualTo("--rule silence needs --period, such as --period '5 working days'.");
        assertThat(shell.misused(ISU, "approval open 'The methods' --rul silence"))
                .isEqualTo("'approval open' has no option --rul. Did you mean --rule?");
        assertThat(shell.typed(ISU, "approvals")).contains("Nothing was put to the members yet.");
    }

    @Test
    void showsWhoDecidesAndWhatTheySaid() {
        shell.typed(ISU, "approval open 'The methods' --rule all --subject member/methods");
        shell.typed(delegateOf(CASCARA), "approval agree methods");

        assertThat(shell.typed(ISU, "approval show methods"))
                .contains("waits for Avalon, Borduria, the Dorado Islands and Erewhon")
                .containsPattern("XAC +Cascara +agrees");
        assertThat(shell.typed(ISU, "approvals --open")).contains("A-1", "The methods");
    }

    @Test
    void showsNothingOfACaseToTheMemberConcerned() {
        shell.typed(ISU, "case open --matter 'alleged: the alleged use of mines' --concerned XAB");
        shell.typed(ISU, "approval open 'Write to them' --rule all --about case/2025-1");

        assertThat(shell.typed(delegateOf(BORDURIA), "approval list")).contains("Nothing was put to the members yet.");
        assertThat(shell.refused(delegateOf(BORDURIA), "approval show A-1")).startsWith("There is no approval 'A-1'");
        assertThat(shell.typed(delegateOf(CASCARA), "approval show 2025-1")).doesNotContain("Borduria");
    }
}
