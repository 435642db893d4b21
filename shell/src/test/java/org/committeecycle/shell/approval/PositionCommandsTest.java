package org.committeecycle.shell.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.delegateOf;

import org.committeecycle.shell.dispatch.AtTheShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PositionCommandsTest {

    private final AtTheShell shell = new AtTheShell();

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void takesThePositionOfTheDelegatesMember() {
        shell.typed(
                ISU, "approval open 'The methods' --rule silence --period '5 working days' --hold '3 working days'");
        shell.typed(ISU, "approval reached A-1 --all");

        assertThat(shell.typed(delegateOf(BORDURIA), "approval object A-1 'Too long, and unclear'"))
                .contains("Borduria objects; A-1 meets an objection of Borduria, until 10 March 2025");
        assertThat(shell.typed(delegateOf(CASCARA), "approval hold A-1")).contains("Cascara asks for time");
        assertThat(shell.typed(delegateOf(BORDURIA), "approval retract A-1"))
                .contains("Borduria takes its position back; A-1 is held by Cascara");
        assertThat(shell.refused(ISU, "approval agree A-1")).contains("Only a member's delegate");
    }

    @Test
    void refusesWhatWasReadBeforeTheTextChanged() {
        shell.typed(ISU, "approval open 'The methods' --rule all --hold '3 working days'");
        shell.typed(ISU, "approval restart A-1 --reason shortened");

        for (String words : new String[] {"agree A-1", "object A-1 'Too long'", "hold A-1 'The capital is asked'"}) {
            assertThat(shell.refused(delegateOf(BORDURIA), "approval " + words + " --version 1"))
                    .startsWith("The text of A-1 has changed: version 2 is before the members now");
        }
        assertThat(shell.typed(delegateOf(BORDURIA), "approval agree A-1 --version 2"))
                .contains("Borduria agrees");
        assertThat(shell.typed(delegateOf(CASCARA), "approval agree A-1")).contains("Cascara agrees");
    }

    @Test
    void recordsAPositionGivenAnotherWayWithBothNames() {
        shell.typed(ISU, "approval open 'The methods' --rule all");
        shell.typed(ISU, "member appoint XAD 'Ana Silva' --from 2025-01-01");

        assertThat(shell.refused(ISU, "approval record 2025 XAD agrees --by 'Anna Silva' --way phone"))
                .contains("'Anna Silva' is not recorded as a delegate of XAD on 2025-03-03, but Ana Silva.");
        assertThat(shell.typed(ISU, "approval record 2025 XAD agrees --by 'Ana Silva' --way phone"))
                .contains("The Dorado Islands agrees, as Ana Silva said");
        assertThat(shell.typed(ISU, "approval show A-1")).containsPattern("Ana Silva +phone +Ina");
        assertThat(shell.refused(ISU, "approval record A-1 XAB agrees --by 'Ben' --way itself"))
                .contains("by mail");
    }

    @Test
    void recordsThatAMemberTookItsPositionBackAnotherWay() {
        shell.typed(ISU, "approval open 'The methods' --rule all");
        shell.typed(ISU, "member appoint XAB 'Ben Boru' --from 2025-01-01");
        shell.typed(delegateOf(BORDURIA), "approval object A-1 'Too long'");

        assertThat(shell.refused(ISU, "approval retract A-1")).contains("Only a member's delegate");
        assertThat(shell.typed(ISU, "approval retract A-1 --state XAB --by 'Ben Boru' --way phone"))
                .contains("Borduria takes its position back, as Ben Boru said; A-1 ");
        assertThat(shell.house.audited())
                .contains("XAB withdraws its position, as Ben Boru said by phone, before: objects");
    }
}
