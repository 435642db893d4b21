package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.committee.Operators;
import org.committeecycle.domain.communication.Outbox;
import org.committeecycle.shell.dispatch.Dispatcher;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.dispatch.SpySeat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The disk of the data is full, a real one of 24 MB: what was answered as done is kept, what was not is not, nothing half
 * written lies about. H2 stays closed until the process is started anew, with room again. Where no disk can be mounted,
 * this is skipped and says so.
 */
class DiskFullTest {

    private static final int CHANGES_BEFORE = 20;
    private static final int ENOUGH_TO_FILL_WHAT_A_FILE_HAS_LEFT = 2_000;

    @TempDir
    Path folder;

    private Path disk;

    @BeforeEach
    void mountASmallDisk() throws Exception {
        disk = Files.createDirectories(folder.resolve("disk"));
        int mounted;
        try {
            mounted = run("mount", "-t", "tmpfs", "-o", "size=24m", "none", disk.toString());
        } catch (IOException noSuchProgram) {
            mounted = 1;
        }
        if (mounted != 0) {
            System.out.println("FULL DISK: NOT PROVEN, no small disk can be mounted here.");
        }
        assumeThat(mounted).as("a small disk is mounted").isZero();
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "-l", disk.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor();
    }

    @Test
    void whatWasAnsweredAsDoneIsKeptAndNothingElse() throws IOException {
        List<String> done = new ArrayList<>();
        try (ConfigurableApplicationContext house = start()) {
            Actor person = house.getBean(Operators.class).arriving("ana", Channel.LOCAL);
            Path filler = null;
            String last = null;
            for (int n = 1; last == null && n < ENOUGH_TO_FILL_WHAT_A_FILE_HAS_LEFT; n++) {
                filler = n == CHANGES_BEFORE ? fill() : filler;
                SpySeat seat = SpySeat.of(person);
                String name = "colleague-" + n;
                if (type(house, seat, "operator admit " + name) == ExitCode.DONE) {
                    done.add(name);
                } else {
                    last = seat.err();
                }
            }
            assertThat(last).as("what the person read").contains("The log has the details under reference");

            Files.delete(filler);
        }
        assertThat(done).hasSizeGreaterThanOrEqualTo(CHANGES_BEFORE - 1);
        try (ConfigurableApplicationContext house = start()) {
            Actor person = house.getBean(Operators.class).arriving("ana", Channel.LOCAL);
            SpySeat seat = SpySeat.of(person);
            assertThat(type(house, SpySeat.of(person), "operator admit afterwards"))
                    .isEqualTo(ExitCode.DONE);
            assertThat(type(house, seat, "operator list --json")).isEqualTo(ExitCode.DONE);
            assertThat(done).allSatisfy(name -> assertThat(seat.out()).contains("\"" + name + "\""));
            assertThat(seat.out()).contains("\"afterwards\"").doesNotContain("\"colleague-" + (done.size() + 1) + "\"");
            assertThat(type(house, SpySeat.of(person), "audit verify")).isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void aLetterIsThereWholeOrNotAtAll() throws IOException {
        try (ConfigurableApplicationContext house = start()) {
            Outbox outbox = house.getBean(Outbox.class);
            outbox.put("letters/2025-note/XAA.docx", new byte[100_000]);
            Path filler = fill();

            assertThatThrownBy(() -> outbox.put("letters/2025-note/XAB.docx", new byte[2_000_000]))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("could not be put out")
                    .hasMessageContaining("No space left on device");
            assertThat(names()).containsExactly("XAA.docx");

            Files.delete(filler);
            outbox.put("letters/2025-note/XAB.docx", new byte[2_000_000]);
            assertThat(names()).containsExactly("XAA.docx", "XAB.docx");
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(disk.resolve("out/letters/2025-note"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path fill() throws IOException {
        Path filler = disk.resolve("filler");
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException full) {
            return filler;
        }
    }

    private ConfigurableApplicationContext start() {
        Start start = Start.of("--data", disk.toString(), "audit", "list");
        return Launch.application(start).run(start.settings());
    }

    private static ExitCode type(ConfigurableApplicationContext house, SpySeat seat, String line) {
        return house.getBean(Dispatcher.class).run(seat.seat(), line);
    }
}
