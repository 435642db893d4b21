package org.committeecycle.shell.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.delegateOf;

import org.committeecycle.shell.dispatch.AtTheShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CaseCommandsTest {

    private final AtTheShell shell = new AtTheShell();

    @AfterEach
    void close() {
        shell.close();
    }

    private void open() {
        shell.typed(
                ISU,
                "case open --matter 'alleged: the alleged use, by its forces, of mines' --concerned XAB"
                        + " --raised-by XAC,XAF --interlocutor 'the Observatory, of Avalon'");
    }

    @Test
    void takesAStateByItsNameInAnySpelling() {
        for (String state : new String[] {"borduria", "xab", "BÓRDURIA", "Bordu"}) {
            assertThat(shell.typed(
                            ISU,
                            "case open --matter 'alleged: the alleged use of mines' --concerned %s,XAF"
                                    .formatted(state)))
                    .contains("it concerns Borduria and Freedonia");
        }
    }

    @Test
    void opensACaseWithItsQualifier() {
        open();

        assertThat(shell.typed(ISU, "case 2025-1"))
                .contains("the alleged use, by its forces, of mines", "Cascara (XAC), Freedonia (XAF)")
                .contains("the Observatory, of Avalon");
        assertThat(shell.refused(ISU, "case open --matter 'the use of mines' --concerned XAB"))
                .contains("lacks its qualifier");
    }

    @Test
    void asksWhatWasMeantByAMistypedVerb() {
        assertThat(shell.misused(ISU, "case open --matter 'alleged: the alleged use of mines' --concerned Bordurai"))
                .contains("--concerned: No State in the register is called 'Bordurai'; did you mean Borduria (XAB)?");
        assertThat(shell.misused(ISU, "case opne --concerned XAB")).contains("did you mean 'case open'?");
        assertThat(shell.refused(ISU, "case 2025-9")).isEqualTo("There is no case '2025-9'.");
    }

    @Test
    void hidesACaseFromTheMemberConcerned() {
        open();

        assertThat(shell.typed(delegateOf(BORDURIA), "case list")).contains("There is no case to show.");
        assertThat(shell.refused(delegateOf(BORDURIA), "case show 2025-1")).isEqualTo("There is no case '2025-1'.");
        assertThat(shell.typed(delegateOf(CASCARA), "case list")).contains("2025-1");
    }

    @Test
    void recordsWhetherTheTextOfACaseMayBeInSlack() {
        open();

        assertThat(shell.typed(ISU, "case show 2025-1")).contains("not decided: the reference and deadlines only");
        assertThat(shell.typed(ISU, "case slack 2025-1 --decision 'Decision 5' --on 2025-03-02"))
                .contains("The text of 2025-1 may be shown in Slack.");
        assertThat(shell.typed(ISU, "case show 2025-1")).contains("allowed: Decision 5, 2025-03-02");
        assertThat(shell.typed(ISU, "case slack 2025-1 --revoke --decision 'Decision 6'"))
                .contains("Of 2025-1 only the reference and deadlines are shown in Slack.");
        assertThat(shell.typed(ISU, "case show 2025-1"))
                .contains("the reference and deadlines only: Decision 6, 2025-03-03");
        assertThat(shell.refused(delegateOf(CASCARA), "case slack 2025-1 --decision 'Decision 7'"))
                .contains("Only an operator");
    }

    @Test
    void proposesAFindingAndThenNoOther() {
        open();

        assertThat(shell.typed(ISU, "case find 2025-1 potentially-credible --reasons 'The reports agree'"))
                .contains("It is proposed to find the concern in 2025-1 potentially credible.");
        assertThat(shell.typed(ISU, "case show 2025-1")).contains("to find it potentially credible: The reports agree");
        assertThat(shell.refused(ISU, "case close 2025-1 --words settled")).contains("before the members already");
    }
}
