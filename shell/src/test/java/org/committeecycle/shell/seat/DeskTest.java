package org.committeecycle.shell.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.committeecycle.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../secret.csv", "letters/../../secret.csv", ".."})
    void namesNothingOutsideItsFolder(String name) {
        Desk desk = Desk.within(folder.resolve("year"));

        assertThatThrownBy(() -> desk.read(name))
                .isInstanceOf(Refused.class)
                .hasMessage("'%s' lies outside the folder of the chronicle: put the file beside it.", name);
    }

    @Test
    void namesWhatLiesInItsFolder() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("letters")).resolve("own.docx"), "own");

        assertThat(Desk.within(folder).read("letters/own.docx")).asString().isEqualTo("own");
        assertThat(Desk.within(folder).read(folder.resolve("letters/own.docx").toString()))
                .asString()
                .isEqualTo("own");
    }

    @Test
    void readsNoFileOfAHundredMegabytes() throws IOException {
        Path large = folder.resolve("large.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100_000_000);
        }

        assertThatThrownBy(() -> Desk.in(folder).read("large.csv"))
                .isInstanceOf(Refused.class)
                .hasMessage("The file %s is larger than 20 MB.", large);
    }

    @Test
    void leavesNothingBesideAFileThatCannotBeWritten() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken.docx/inside"));

        assertThatThrownBy(() -> Desk.in(folder).write("taken.docx", new byte[] {1}))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("cannot be written");
        assertThat(folder).isDirectoryContaining(file -> file.equals(taken.getParent()));
        assertThat(Files.exists(folder.resolve("taken.docx.part"))).isFalse();
    }
}
