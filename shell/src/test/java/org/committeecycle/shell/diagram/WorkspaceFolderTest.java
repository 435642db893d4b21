package org.committeecycle.shell.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.diagram.Workspace;
import org.committeecycle.shell.seat.Desk;
import org.committeecycle.shell.seat.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceFolderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void workspace() throws IOException {
        write("processes/case.bpmn");
        write("tables/pre-msp.dmn");
        write("pre-msp.scenarios.csv");
        write("README.md");
        write(".camunda/element-templates/case.bpmn");
        write("node_modules/x/other.bpmn");
    }

    @Test
    void readsAllThatIsOfTheWorkspaceAndNothingElse() {
        assertThat(read(".").files()).containsOnlyKeys("case.bpmn", "pre-msp.dmn", "pre-msp.scenarios.csv");
    }

    @Test
    void readsOneFile() {
        assertThat(read("processes/case.bpmn").files()).containsOnlyKeys("case.bpmn");
    }

    @Test
    void readsAnArchiveThatLiesThereOrIsHandedOver() throws IOException {
        byte[] archive = zip("a/case.bpmn", "b/notes.txt", "../../evil.dmn");
        Files.write(folder.resolve("all.zip"), archive);

        assertThat(read("all.zip").files()).containsOnlyKeys("case.bpmn");
        assertThat(WorkspaceFolder.read(Document.of("-").at(handingOver(archive)))
                        .files())
                .containsOnlyKeys("case.bpmn");
    }

    @Test
    void refusesWhatIsNotThereOrEmptyOrTwiceThere() throws IOException {
        assertThatThrownBy(() -> read("nothing"))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("There is no folder");
        Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> read("empty")).hasMessageContaining("There is no diagram, table, form");
        write("old/case.bpmn");
        assertThatThrownBy(() -> read(".")).hasMessage("There are two files of the name case.bpmn.");
    }

    @Test
    void refusesAnArchiveThatUnpacksToMoreThanAWorkspace() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("bomb.bpmn"));
            zip.write(new byte[20_000_001]);
        }

        assertThatThrownBy(() -> WorkspaceFolder.read(Document.of("-").at(handingOver(bytes.toByteArray()))))
                .hasMessage("The file bomb.bpmn is larger than 20 MB.");
    }

    @Test
    void refusesFilesOfTheServerFromFarAway() {
        assertThatThrownBy(() -> WorkspaceFolder.read(Document.of("/etc").at(Desk.NOWHERE)))
                .isInstanceOf(Refused.class);
    }

    private Workspace read(String name) {
        return WorkspaceFolder.read(Document.of(name).at(Desk.in(folder)));
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes());
            }
        }
        return bytes.toByteArray();
    }

    private static Desk handingOver(byte[] content) {
        return new Desk() {
            @Override
            public Path place(Path name) {
                throw new AssertionError(name);
            }

            @Override
            public byte[] read(String name) {
                return content;
            }
        };
    }
}
