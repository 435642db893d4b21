package org.committeecycle.shell.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.ISU;

import java.nio.file.Files;
import java.nio.file.Path;
import org.committeecycle.domain.communication.Plan;
import org.committeecycle.shell.dispatch.AtTheShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftCommandsTest {

    private final AtTheShell shell = new AtTheShell();

    @AfterEach
    void close() {
        shell.close();
    }

    @BeforeEach
    void haveATableAndATemplate() {
        shell.house.tables.put("pre-msp", BORDURIA);
        shell.house.templates.put("pre-msp", "To {{state}}");
    }

    private Plan plan(String id) {
        return shell.house.communications.require(ISU, id).plan();
    }

    @Test
    void opensWhatIsUsualForAStep() {
        assertThat(shell.typed(ISU, "communication open pre-msp")).contains("Next: communication draft 2025-pre-msp");
        assertThat(plan("2025-pre-msp").recipients().table()).isEqualTo("pre-msp");
        assertThat(shell.refused(ISU, "communication open retreat")).contains("no step of a usual year");
    }

    @Test
    void changesTheUsualPlanWhereItIsToldTo() {
        shell.typed(ISU, "communication open pre-msp --usual --withheld 3 --to 'three States, not named'");

        assertThat(plan("2025-pre-msp").recipients().withheld()).isEqualTo(3);
        assertThat(plan("2025-pre-msp").title()).isEqualTo("Communication before the 22MSP");
    }

    @Test
    void plansALetterOfItsOwn() {
        shell.typed(
                ISU,
                "communication open offer --title 'An offer' --withheld --to 'some States' --purpose 'to offer support'");

        assertThat(plan("2025-offer").recipients().withheld()).isNull();
        assertThat(shell.refused(ISU, "communication open more --title 'More' --to 'some States'"))
                .contains("--withheld or --meeting");
        assertThat(shell.refused(ISU, "communication open more --title 'More' --withheld --to 'some States'"))
                .contains("needs --purpose");
        assertThat(shell.refused(ISU, "communication open more --withheld --meeting"))
                .contains("say one");
    }

    @Test
    void draftsWithATemplateOfItsOwn(@TempDir Path folder) throws Exception {
        shell.typed(ISU, "communication open pre-msp");
        Path file = Files.writeString(folder.resolve("own.docx"), "Dear {{state}}");

        assertThat(shell.typed(ISU, "communication draft 2025-pre-msp --template-file '%s' --circular".formatted(file)))
                .contains("2025-pre-msp is being drafted.");
        assertThat(plan("2025-pre-msp").circular()).isTrue();
        assertThat(shell.typed(ISU, "communication show 2025-pre-msp")).contains("the drafter's own");
        assertThat(shell.refused(ISU, "communication draft 2025-pre-msp --template-file none.docx"))
                .contains("There is no file");
    }
}
