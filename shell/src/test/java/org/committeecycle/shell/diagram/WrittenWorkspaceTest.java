package org.committeecycle.shell.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.committeecycle.domain.Refused;
import org.committeecycle.shell.seat.Desk;
import org.committeecycle.shell.seat.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenWorkspaceTest {

    private static final SortedMap<String, byte[]> FILES = new TreeMap<>(
            Map.of("processes/case.bpmn", "case".getBytes(), ".camunda/element-templates/ask.json", "{}".getBytes()));

    @TempDir
    Path folder;

    @Test
    void writesAFolderThatIsReadAgain() {
        write("new/workspace");

        assertThat(folder.resolve("new/workspace/.camunda/element-templates/ask.json"))
                .hasContent("{}");
        assertThat(WorkspaceFolder.read(named("new/workspace")).files()).containsOnlyKeys("case.bpmn");
    }

    @Test
    void writesOverNothingThatWasEdited() throws IOException {
        write("workspace");
        write("workspace");
        Files.delete(folder.resolve("workspace/.camunda/element-templates/ask.json"));
        Files.writeString(folder.resolve("workspace/processes/case.bpmn"), "edited");

        assertThatThrownBy(() -> write("workspace"))
                .isInstanceOf(Refused.class)
                .hasMessageEndingWith("case.bpmn was edited and would be written over: name a new folder.");
        assertThat(folder.resolve("workspace/processes/case.bpmn")).hasContent("edited");
        assertThat(folder.resolve("workspace/.camunda/element-templates/ask.json"))
                .doesNotExist();
    }

    @Test
    void writesAnArchiveOrHandsItOver() throws IOException {
        write("workspace.zip");
        List<byte[]> handedOver = new ArrayList<>();
        WrittenWorkspace.write(Document.of("-").at(takingOver(handedOver)), FILES);

        assertThat(handedOver).singleElement().isEqualTo(Files.readAllBytes(folder.resolve("workspace.zip")));
        assertThat(paths(handedOver.get(0)))
                .containsExactly("workspace/.camunda/element-templates/ask.json", "workspace/processes/case.bpmn");
        Files.writeString(folder.resolve("workspace.zip"), "another");
        assertThatThrownBy(() -> write("workspace.zip"))
                .isInstanceOf(Refused.class)
                .hasMessageEndingWith("workspace.zip is there already: name a new file.");
    }

    private static List<String> paths(byte[] archive) throws IOException {
        List<String> paths = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                paths.add(entry.getName());
            }
        }
        return paths;
    }

    private void write(String name) {
        WrittenWorkspace.write(named(name), FILES);
    }

    private Document named(String name) {
        return Document.of(name).at(Desk.in(folder));
    }

    private static Desk takingOver(List<byte[]> handedOver) {
        return new Desk() {
            @Override
            public Path place(Path name) {
                throw new Refused("No file can be named.");
            }

            @Override
            public void handOver(Path file) {
                try {
                    handedOver.add(Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new Refused("It cannot be taken.");
                }
            }
        };
    }
}
