package org.committeecycle.shell.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.communication.OutboxInMemory;
import org.committeecycle.domain.diagram.Comparisons;
import org.committeecycle.domain.diagram.DiagramPicture;
import org.committeecycle.domain.diagram.Drawing;
import org.committeecycle.domain.diagram.Part;
import org.committeecycle.domain.diagram.Workspace;
import org.committeecycle.shell.seat.Desk;
import org.committeecycle.shell.seat.Document;
import org.committeecycle.shell.seat.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final Actor OWNER = Actor.staff("owner", Set.of(Role.PROCESS_OWNER), Channel.LOCAL);

    private final DiffCommand command = new DiffCommand(
            new Comparisons(DiffCommandTest::drawing, letter -> {
                throw new Refused("It is no letter.");
            }),
            new ComparedEditions(
                    () -> workspace("case.bpmn", "Ask", "day.bpmn", "Wait"),
                    () -> workspace("case.bpmn", "Ask first", "day.bpmn", "Wait")),
            new DiffPage(new FilePanels(
                    DiffCommandTest::drawing,
                    (file, diagram, marks, tokens) -> new DiagramPicture.Picture("<svg/>", 10, 10))),
            new OutboxInMemory());

    @TempDir
    private Path folder;

    /** A diagram of one task, whose name is all that the file holds. */
    private static Drawing drawing(String file, byte[] content) {
        return new Drawing(
                file,
                List.of(
                        new Part("p", "process", "Process", null, new TreeMap<>()),
                        new Part(
                                "t",
                                "userTask",
                                new String(content, StandardCharsets.UTF_8),
                                "p",
                                new TreeMap<>(Map.of("property rule", "silence")))));
    }

    private static Workspace workspace(String first, String is, String second, String isToo) {
        return Workspace.of(Map.of(first, is.getBytes(), second, isToo.getBytes()));
    }

    @Test
    void saysWhatDiffersByFileAndInHowManyPlaces() {
        assertThat(shown("shipped", "in-force").sentences())
                .containsExactly(
                        "case.bpmn",
                        "  The user task 'Ask' was called 'Ask first' before.",
                        "1 change in 1 file; no rule of procedure.");
        assertThat(shown("in-force", "in-force").sentences()).containsExactly("Nothing differs.");
        assertThat(shown("in-force", "in-force").passed()).isTrue();
    }

    @Test
    void comparesOneFolderWithWhatIsInForceAndLeavesOutWhatItDoesNotHold() throws IOException {
        write("workspace/processes/case.bpmn", "Ask the members");

        assertThat(shown("workspace", null).sentences())
                .contains("  The user task 'Ask the members' was called 'Ask' before.")
                .doesNotContain("day.bpmn");
        assertThat(shown("workspace", "in-force").sentences())
                .contains("  The user task 'Ask' was called 'Ask the members' before.")
                .doesNotContain("day.bpmn");
    }

    @Test
    void comparesTwoFoldersAsTheyAre() throws IOException {
        write("old/case.bpmn", "Ask");
        write("new/day.bpmn", "Wait");

        assertThat(shown("old", "new").sentences())
                .containsSubsequence(
                        "  The diagram 'Process' is not there any more. [rule of procedure]",
                        "  The diagram 'Process' is new. [rule of procedure]")
                .endsWith("2 changes in 2 files; 2 change a rule of procedure and need a recorded decision of the"
                        + " Committee.");
    }

    @Test
    void comparesTwoFilesWhateverTheyAreCalled() throws IOException {
        write("case-old.bpmn", "Ask");
        write("case.bpmn", "Ask again");

        assertThat(shown("case-old.bpmn", "case.bpmn").sentences())
                .contains("case.bpmn", "  The user task 'Ask again' was called 'Ask' before.");
    }

    @Test
    void writesAPageForAReview() throws IOException {
        Shown shown = command.diff(OWNER, named("shipped"), named("in-force"), named("changes.html"));

        assertThat(shown.sentences()).endsWith("The page is written to changes.html.");
        assertThat(folder.resolve("changes.html"))
                .content()
                .contains("1 change in 1 file; no rule of procedure.", "The user task &#39;Ask&#39; was called");
        assertThatThrownBy(() -> command.diff(OWNER, named("shipped"), null, named("changes.exe")))
                .hasMessage("A page ends in .html, not 'changes.exe'.");
    }

    @Test
    void refusesAPlaceThatIsNotThere() {
        assertThatThrownBy(() -> shown("nowhere", null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("nowhere");
    }

    private void write(String file, String content) throws IOException {
        Path place = folder.resolve(file);
        Files.createDirectories(place.getParent());
        Files.writeString(place, content);
    }

    private Shown shown(String first, String second) {
        return command.diff(OWNER, named(first), second == null ? null : named(second), null);
    }

    private Document named(String name) {
        return Document.of(name).at(Desk.in(folder));
    }
}
