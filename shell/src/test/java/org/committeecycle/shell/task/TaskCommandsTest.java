package org.committeecycle.shell.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.CHAIR;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.task.Field;
import org.committeecycle.domain.task.Form;
import org.committeecycle.domain.task.NumberBounds;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Tasks;
import org.committeecycle.domain.task.TextBounds;
import org.committeecycle.shell.dispatch.AtTheShell;
import org.jspecify.annotations.Nullable;
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
        assertThat(shell.misused(ISU, "task done T-1 --field warningsRead")).contains("KEY=VALUE is expected");
        assertThat(shell.refused(CHAIR, "task done T-1 --field warningsRead=true"))
                .contains("is asked of the ISU");
    }

    @Test
    void recordsWhatAMemberAnsweredAnotherWay() {
        shell.house.tasks.open(new Tasks.Request(
                "read", null, "Read the paper", "Read it.", Owner.MEMBERS, year(), year(), "paper-edited", null));

        shell.typed(ISU, "member appoint XAB 'Bea Boru' --from 2025-01-01");

        assertThat(shell.typed(ISU, "task record T-2 XAB --by 'Bea Boru' --way phone --field warningsRead=true"))
                .contains("'Read the paper' is done by Bea Boru for XAB, recorded by Ina.");
        assertThat(shell.refused(ISU, "task record T-1 XAB --by 'Bea Boru' --way phone --field warningsRead=true"))
                .contains("asked of the ISU");
    }

    @Test
    void asksAsTheFormIsDrawn() {
        shell.house.forms.put(new Form(
                "paper-edited",
                "The paper is edited",
                List.of(
                        field("cost", Field.Type.NUMBER, new BigDecimal("0.50"), null),
                        field("place", Field.Type.TEXT, null, "Geneva"),
                        new Field(
                                "topics",
                                "Topics",
                                Field.Type.CHECKLIST,
                                false,
                                null,
                                null,
                                List.of(new Field.Option("a5", "Clearance"), new Field.Option("a7", "a7")))),
                List.of(new Form.Explanation(1, "And then:"))));
        List<String> asked = new ArrayList<>();
        Iterator<String> answers = List.of("0.20", "0.75", "", "a5,a7").iterator();

        shell.typedAnswering(ISU, "task done T-1", question -> {
            asked.add(question);
            return answers.next();
        });

        assertThat(asked)
                .containsExactly(
                        "Label of cost (a number from 0.50): ",
                        "Label of cost (a number from 0.50): ",
                        "Label of place (2 to 20 characters) [Geneva]: ",
                        "Topics (a5: Clearance, a7; several with commas between them) [may be left empty]: ");
        assertThat(shell.typed(ISU, "task show T-1")).contains("cost=0.75, place=Geneva, topics=a5,a7");
    }

    private static Field field(String key, Field.Type type, @Nullable BigDecimal min, @Nullable String initial) {
        return new Field(
                key,
                "Label of " + key,
                type,
                true,
                null,
                TextBounds.lengths(2, 20),
                NumberBounds.between(min, null),
                List.of(),
                initial);
    }
}
