package org.committeecycle.shell.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.CHAIR;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.year;

import java.util.List;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.task.Field;
import org.committeecycle.domain.task.Form;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Tasks;
import org.committeecycle.shell.dispatch.AtTheShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaskCommandsTest {

    private final AtTheShell shell = new AtTheShell();

    @AfterEach
    void close() {
        shell.close();
    }

    private static final Subject PAPER = Subject.of(Subject.Kind.PAPER, "2025-paper");

    @BeforeEach
    void askForAnEditedPaper() {
        shell.house.forms.put(new Form(
                "paper-edited",
                "The paper is edited",
                List.of(
                        new Field(
                                "warningsRead",
                                "The warnings were read",
                                Field.Type.CHECKBOX,
                                true,
                                null,
                                null,
                                List.of()),
                        new Field("note", "A note", Field.Type.TEXT, false, null, null, List.of()))));
        shell.house.tasks.open(new Tasks.Request(
                "edit-paper",
                null,
                "Edit the paper",
                "Edit it.",
                Owner.ISU,
                PAPER,
                year(),
                "paper-edited",
                House.at("2025-09-01T18:00")));
    }

    @Test
    void listsAndShowsWhatIsAsked() {
        assertThat(shell.typed(ISU, "tasks")).contains("T-1", "Edit the paper", "1 September 2025, 18:00 (Geneva)");
        assertThat(shell.typed(ISU, "task show T-1")).contains("warningsRead", "true, false");
        assertThat(shell.typed(CHAIR, "tasks")).contains("Nothing is asked of you");
    }

    @Test
    void answersByItsKeyWhereTheIdIsNotKnown() {
        assertThat(shell.typed(ISU, "task done edit-paper --of 2025-paper --field warningsRead=true"))
                .contains("'Edit the paper' is done.");
        assertThat(shell.house.taskProcess.told).hasSize(1);
        assertThat(shell.refused(ISU, "task done edit-paper --of 2025-paper")).contains("No task 'edit-paper'");
    }

    @Test
    void asksForWhatIsMissing() {
        shell.typedAnswering(ISU, "task done T-1 --field 'note=Yes, and thanks'", "perhaps", "true");

        assertThat(shell.typed(ISU, "task show T-1")).contains("note=Yes, and thanks, warningsRead=true");
    }

    @Test
    void refusesWhatTheFormDoesNotAsk() {
        assertThat(shell.refused(ISU, "task done T-1 --field colour=red")).contains("has no field 'colour'");
        assertThat(shell.refused(ISU, "task done T-1 --field warningsRead")).contains("KEY=VALUE is expected");
        assertThat(shell.refused(CHAIR, "task done T-1 --field warningsRead=true"))
                .contains("is asked of the ISU");
    }
}
