package org.committeecycle.shell.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CHAIR;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.delegateOf;

import org.committeecycle.shell.dispatch.AtTheShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ActivityCommandsTest {

    private final AtTheShell shell = new AtTheShell();

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void listsTheLogOfAYearOrOfACase() {
        shell.typed(ISU, "case open --matter 'alleged: the alleged use of mines' --concerned XAB");
        shell.typed(ISU, "activity record meeting --case 2025-1 --with 'the delegation of Borduria'");
        shell.typed(ISU, "activity record letter --what 'all States Parties to recall'");

        assertThat(shell.typed(ISU, "activity list")).contains("delegation of Borduria", "to recall");
        assertThat(shell.typed(ISU, "activity list --about case/2025-1")).doesNotContain("to recall");
        assertThat(shell.typed(delegateOf(BORDURIA), "activity list")).doesNotContain("2025-1", "delegation");
        assertThat(shell.refused(delegateOf(BORDURIA), "activity show 2025-1.1"))
                .isEqualTo("There is no activity 2025-1.1.");
    }

    @Test
    void widensWhatTheChairNames() {
        for (int number = 1; number <= 4; number++) {
            shell.typed(ISU, "activity record letter --what 'letter %s'".formatted(number));
        }

        assertThat(shell.typed(CHAIR, "activity widen 1-2,4 --to public")).contains("3 activities", "everybody");
        assertThat(shell.typed(ISU, "activity list --visibility committee"))
                .contains("letter 3")
                .doesNotContain("letter 2");
        assertThat(shell.refused(ISU, "activity widen 3 --to public")).contains("Only the Chair");
        assertThat(shell.refused(CHAIR, "activity widen 4-1 --to public")).contains("'4-1' is no range");
        assertThat(shell.refused(CHAIR, "activity widen 2025-1 --to public")).contains("'2025-1' is no range");
        assertThat(shell.refused(CHAIR, "activity widen 2025-1.x --to public")).contains("names no entries");
    }

    @Test
    void widensTheEntriesOfACase() {
        shell.typed(ISU, "case open --matter 'alleged: the alleged use of mines' --concerned XAF");
        for (int number = 1; number <= 3; number++) {
            shell.typed(ISU, "activity record letter --case 2025-1 --what 'letter %s'".formatted(number));
        }

        assertThat(shell.typed(CHAIR, "activity widen 2025-1.1-2 --to public")).contains("2 activities", "everybody");
        assertThat(shell.typed(ISU, "activity list --visibility committee"))
                .contains("2025-1.3")
                .doesNotContain("letter 2");
    }

    @Test
    void narrowsToTheChairAndTheIsu() {
        shell.typed(ISU, "activity record letter --what 'a letter'");
        shell.typed(ISU, "activity narrow 1");

        assertThat(shell.typed(delegateOf(BORDURIA), "activity list")).contains("no such entry");
        assertThat(shell.typed(CHAIR, "activity show 1")).contains("a letter");
    }
}
