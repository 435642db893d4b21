package org.committeecycle.shell.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.delegateOf;

import org.committeecycle.shell.dispatch.AtTheShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecusalCommandsTest {

    private final AtTheShell shell = new AtTheShell();

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void recordsWhatTheCommitteeDecided() {
        shell.typed(ISU, "case open --matter 'alleged: the alleged use of mines' --concerned XAA");
        assertThat(shell.typed(ISU, "recusal list")).contains("case/2025-1", "Avalon", "not decided yet");

        assertThat(
                        shell.typed(
                                ISU,
                                "recusal decide case/2025-1 XAA --may-see --decision 'at the meeting, by all' --acting-chair XAB"))
                .contains("Avalon may see 2025-1 and takes no part in deciding on it.", "Borduria chairs on it.");
    }

    @Test
    void showsAnUndecidedRecusalToNoMemberConcerned() {
        shell.typed(ISU, "case open --matter 'alleged: the alleged use of mines' --concerned XAB");

        assertThat(shell.typed(delegateOf(BORDURIA), "recusal list")).contains("No recusal is recorded.");
    }
}
