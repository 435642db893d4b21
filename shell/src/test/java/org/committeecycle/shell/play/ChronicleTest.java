package org.committeecycle.shell.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChronicleTest {

    @TempDir
    Path folder;

    @Test
    void readsDatesActorsAndCommandsAndKeepsTheLinesWhereTheyStand() throws IOException {
        Path file =
                written("# A year\n\n2025-01-02 ISU  cycle open 2025\r\n\t2025-01-02\tJPN\ttask list # not a comment");

        assertThat(Chronicle.read(file).lines())
                .containsExactly(
                        new ChronicleLine(3, LocalDate.of(2025, 1, 2), "ISU", "cycle open 2025"),
                        new ChronicleLine(4, LocalDate.of(2025, 1, 2), "JPN", "task list # not a comment"));
    }

    @Test
    void readsAFileThatAnEditorMarkedAsUtf8() throws IOException {
        assertThat(Chronicle.read(written("\uFEFF2025-01-02 ISU cycle list")).lines())
                .hasSize(1);
    }

    @Test
    void refusesADateThatLiesBeforeTheOneAboveIt() throws IOException {
        assertThat(refusal("2025-03-17 ISU cycle list\n# later\n2025-03-16 ISU cycle list"))
                .isEqualTo("FILE:3: 2025-03-16 lies before 2025-03-17, the date above it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "2025-13-01", "2025-3-17", "17.3.2025", "yesterday", "99999-01-01"})
    void refusesADateThatIsNone(String date) throws IOException {
        assertThat(refusal("# one\n" + date + " ISU cycle list"))
                .isEqualTo("FILE:2: '%s' is no day of the calendar, written as 2025-03-17 is.".formatted(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-02-28", "0001-01-01", "-2025-01-01", "+999999999-12-31"})
    void refusesADateAtWhichThereIsNoConvention(String date) throws IOException {
        assertThat(refusal(date + " ISU cycle list"))
                .isEqualTo(
                        "FILE:1: %s lies outside the Convention's time, which began on 1 March 1999.".formatted(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Japan", "jpn", "JP", "JPN,DEU", "DROP;", "日本国"})
    void refusesAnActorThatIsNoCode(String actor) throws IOException {
        assertThat(refusal("2025-01-02 " + actor + " cycle list"))
                .isEqualTo("FILE:1: '%s' is no actor: a State's code or ISU is expected.".formatted(actor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-02", "2025-01-02 ISU", "cycle", "<html>"})
    void refusesALineThatLacksAPart(String line) throws IOException {
        assertThat(refusal(line + "   ")).isEqualTo("FILE:1: DATE ACTOR COMMAND is expected.");
    }

    @Test
    void refusesALineOfAnotherEncodingWhereItStands() throws IOException {
        Path file = Files.write(
                folder.resolve("latin"),
                "2025-01-02 ISU cycle list\n# Côte d'Ivoire".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refusal(file)).isEqualTo("FILE:2: this is no text in UTF-8.");
    }

    @Test
    void refusesBinaryGarbageAtItsFirstLine() throws IOException {
        byte[] garbage = new byte[100_000];
        new Random(7).nextBytes(garbage);
        garbage[0] = (byte) 0xC3;
        garbage[1] = '(';

        assertThat(refusal(Files.write(folder.resolve("garbage"), garbage)))
                .isEqualTo("FILE:1: this is no text in UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001B[2J", "\u0007", "\u0085"})
    void refusesWhatATerminalWouldObey(String control) throws IOException {
        assertThat(refusal("# one\n2025-01-02 ISU cycle " + control + "list"))
                .isEqualTo("FILE:2: this is no line of a chronicle.");
    }

    @ParameterizedTest
    @ValueSource(ints = {10_001, 1_000_000})
    void refusesALineWithoutEnd(int length) throws IOException {
        assertThat(refusal("# one\n2025-01-02 ISU " + "x".repeat(length)))
                .isEqualTo("FILE:2: this is no line of a chronicle.");
    }

    @Test
    void refusesAHundredMegabytesWithoutReadingThemAll() throws IOException {
        byte[] lines =
                "2025-01-02 ISU cycle list # and so on and on\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("endless");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long written = 0; written < 100_000_000; written += lines.length) {
                out.write(lines);
            }
        }

        assertThat(refusal(file))
                .isEqualTo("FILE:227273: the file is larger than 10 MB, so it is no chronicle of a year.");
    }

    @Test
    void refusesAFileInWhichNothingHappens() throws IOException {
        assertThat(refusal("")).isEqualTo("FILE:1: nothing happens in this chronicle.");
        assertThat(refusal("# only\n# words\n")).isEqualTo("FILE:2: nothing happens in this chronicle.");
    }

    @Test
    void refusesAFileThatIsNotThereOrIsAFolder() {
        Path missing = folder.resolve("missing");
        assertThat(catchThrowable(() -> Chronicle.read(missing))).hasMessage("There is no file %s.".formatted(missing));
        assertThat(refusal(folder)).isEqualTo("FILE:1: the file cannot be read.");
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("year.chronicle"), text);
    }

    private String refusal(String text) throws IOException {
        return refusal(written(text));
    }

    private static String refusal(Path file) {
        ChronicleFault fault = catchThrowableOfType(ChronicleFault.class, () -> Chronicle.read(file));
        assertThat(fault).as("%s was read", file).isNotNull();
        assertThat(fault.getMessage()).startsWith(file + ":");
        return "FILE" + fault.getMessage().substring(file.toString().length());
    }
}
