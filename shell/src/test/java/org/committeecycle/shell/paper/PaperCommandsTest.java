package org.committeecycle.shell.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.CHAIR;
import static org.committeecycle.domain.House.ISU;

import java.nio.file.Files;
import java.nio.file.Path;
import org.committeecycle.shell.dispatch.AtTheShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperCommandsTest {

    private final AtTheShell shell = new AtTheShell();

    @AfterEach
    void close() {
        shell.close();
    }

    @BeforeEach
    void haveALogAndAPriority() {
        shell.typed(ISU, "activity record letter --on 2025-02-03 --what 'all States Parties to recall'");
        shell.typed(ISU, "activity record letter --on 2025-03-02 --what 'all States Parties again'");
        shell.typed(CHAIR, "activity widen 1-2 --to public");
        shell.typed(ISU, "priority record --under 'Action 48 of the SRAAP' --text 'go on engaging'");
        shell.typed(ISU, "paper open");
        shell.typed(ISU, "paper assemble");
    }

    @Test
    void warnsWithTheNumberOfTheParagraph() {
        assertThat(shell.typed(ISU, "paper assemble 2025"))
                .contains("The paper has 3 paragraphs and one warning.")
                .containsPattern("(?m)^  2 +.*Sunday");
        assertThat(shell.typed(ISU, "paper show --paragraph 1")).doesNotContain("Sunday");
        assertThat(shell.refused(ISU, "paper show --paragraph 4")).contains("no paragraph 4");
    }

    @Test
    void keepsAgreedWordingWithItsSources() {
        shell.typed(ISU, "paper edit 1 'The Committee wrote to all States Parties.' --sources 1");

        assertThat(shell.typed(ISU, "paper show --paragraph 1 --json"))
                .contains("\"text\" : \"The Committee wrote to all States Parties.\"", "\"sources\" : [ \"1\" ]")
                .contains("\"key\" : \"activity-1\"", "\"assembled\" : \"", "\"agreed\" : \"", "\"warnings\" : [ ]");
    }

    @Test
    void movesAParagraphWithinItsPart() {
        shell.typed(ISU, "paper move 2 --before 1");

        assertThat(shell.typed(ISU, "paper")).containsPattern("(?m)^1 .*again");
        assertThat(shell.refused(ISU, "paper move 3 --before 1")).contains("stays in its part");
    }

    @Test
    void exportsAWholeFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("paper.docx");

        assertThat(shell.typed(ISU, "paper export '%s' --annex".formatted(file)))
                .contains("is written to");
        assertThat(Files.readString(file)).contains("go on engaging", "Advance copy");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        assertThat(shell.refused(ISU, "paper export paper.txt")).contains("ends in .docx");
    }

    @Test
    void withdrawsButDoesNotSubmitWhatIsNotAdopted() {
        assertThat(shell.refused(ISU, "paper submit 2025")).contains("is a draft");
        assertThat(shell.typed(ISU, "paper withdraw --reason 'put off'")).contains("is withdrawn: put off");
    }

    @Test
    void recordsOnePriorityForEachAction() {
        assertThat(shell.typed(ISU, "priority list")).contains("Action 48 of the SRAAP", "go on engaging");
        assertThat(shell.refused(ISU, "priority record --under 'Action 48 of the SRAAP' --text more"))
                .contains("recorded already");
    }
}
