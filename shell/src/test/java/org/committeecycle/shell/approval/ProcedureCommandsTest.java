package org.committeecycle.shell.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.CHAIR;
import static org.committeecycle.domain.House.ISU;

import org.committeecycle.shell.dispatch.AtTheShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProcedureCommandsTest {

    private final AtTheShell shell = new AtTheShell();

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void recordsAnAdoptionAtAMeeting() {
        shell.typed(ISU, "approval open 'The methods' --rule meeting");

        assertThat(shell.typed(ISU, "approval adopt 2025 --words 'before the letter was sent' --present XAA,XAB"))
                .contains("A-1 is decided: adopted before the letter was sent, present: XAA, XAB.");
        shell.typed(ISU, "approval open 'The tools' --rule meeting");
        assertThat(shell.typed(ISU, "approval adopt A-2 --words 'Adopted at the meeting in spring'"))
                .contains("A-2 is decided: adopted at the meeting in spring.");
        assertThat(shell.refused(ISU, "approval adopt 2025")).contains("no open approval on '2025'");
    }

    @Test
    void extendsRestartsAndWithdrawsWithAReason() {
        shell.typed(ISU, "approval open 'The methods' --rule silence --period '5 working days'");
        shell.typed(ISU, "approval reached A-1 --all");

        assertThat(shell.typed(ISU, "approval extend A-1 --by '2 working days' --reason asked"))
                .contains("is adopted on 12 March 2025");
        assertThat(shell.typed(CHAIR, "approval restart A-1 --reason shortened"))
                .contains("begins its silence when");
        assertThat(shell.typed(CHAIR, "approval withdraw A-1 --reason overtaken"))
                .contains("withdrawn: overtaken");
        assertThat(shell.misused(ISU, "approval extend A-1 --by '2 working days'"))
                .contains("needs --reason");
    }
}
