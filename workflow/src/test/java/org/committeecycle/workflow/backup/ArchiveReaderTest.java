package org.committeecycle.workflow.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.committeecycle.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no backups, were damaged on the way, or were made to do harm. */
class ArchiveReaderTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ROW = "{\"code\":\"XAA\"}\n";

    @TempDir
    Path folder;

    @Test
    void readsWhatIsWhole() {
        try (ArchiveReader backup = ArchiveReader.open(file(ROW, "letters/XAA.docx", list -> list))) {
            backup.requireWhole();
            assertThat(backup.seal()).hasSize(64);
            backup.rows("register_state", row -> assertThat(row.path("code").asText())
                    .isEqualTo("XAA"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void refusesARowThatWasChanged() {
        Path file = file(ROW, "a.txt", list -> new String(list, StandardCharsets.UTF_8)
                .replaceFirst("\"sha256\" : \"\\w", "\"sha256\" : \"0")
                .replaceFirst("\"sha256\" : \"0(\\w)", "\"sha256\" : \"1$1")
                .getBytes(StandardCharsets.UTF_8));

        assertRefused(file, "tables/register_state.jsonl is not what its list says");
    }

    @Test
    void refusesATableThatIsLargerThanItsListSays() {
        Path file = file(ROW, "a.txt", list -> replaced(list, "\"bytes\" : 15", "\"bytes\" : 3"));

        assertRefused(file, "larger than its list says");
    }

    @Test
    void refusesWhatWouldBurst() {
        Path file = file("x".repeat(60_000_000), "a.txt", list -> list);

        assertThat(file.toFile().length()).isLessThan(100_000);
        assertRefused(file, "far more than a file of its size can hold");
    }

    @Test
    void refusesAListThatPromisesLessThanIsUnpacked() {
        Path file =
                file("x".repeat(60_000_000), "a.txt", list -> replaced(list, "\"bytes\" : 60000000", "\"bytes\" : 9"));

        assertRefused(file, "larger than its list says");
    }

    @Test
    void refusesSizesThatOverflow() {
        Path file = file(ROW, "a.txt", list -> replaced(list, "\"bytes\" : 15", "\"bytes\" : " + Long.MAX_VALUE));

        assertRefused(file, "far more than a file of its size can hold");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "a/../../b",
                "/etc/passwd",
                "..",
                "c:/windows",
                "a\\..\\b",
                "a//b",
                "a/./b",
                "a\nb"
            })
    void refusesNamesThatLeadElsewhere(String name) {
        assertRefused(file(ROW, name, list -> list), "impossible name");
    }

    @Test
    void refusesWhatTheListDoesNotHold() {
        Path file = file(ROW, "a.txt", list -> replaced(list, "\"a.txt\"", "\"b.txt\""));

        assertRefused(file, "does not hold what its list says");
    }

    @Test
    void refusesAnotherFormat() {
        assertRefused(
                file(ROW, "a.txt", list -> replaced(list, "\"format\" : 1", "\"format\" : 2")), "has the format 2");
    }

    @Test
    void refusesAListThatIsNone() {
        assertRefused(file(ROW, "a.txt", list -> "[1".getBytes(StandardCharsets.UTF_8)), "cannot be read");
        assertRefused(file(ROW, "a.txt", list -> replaced(list, "\"takenAt\"", "\"taken\"")), "cannot be read");
        assertRefused(file(ROW, "a.txt", list -> "{\"format\":1}".getBytes(StandardCharsets.UTF_8)), "cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tables", "files", "columns", "next", "name", "sha256", "takenAt"})
    void refusesAListWithNothingWhereSomethingIsNamed(String key) {
        for (String nothing : List.of("null", "[null]", "{\"code\":null}")) {
            assertRefused(
                    file(ROW, "a.txt", list -> holding(list, key, nothing)), "its list of contents cannot be read");
        }
    }

    @Test
    void refusesAFileThatEndsTooEarlyOrIsNoArchive() throws IOException {
        byte[] whole = Files.readAllBytes(file(ROW, "a.txt", list -> list));
        Path cut = Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length - 30));

        assertRefused(cut, "is no backup, or it is damaged");
        assertRefused(Files.writeString(folder.resolve("text.zip"), "Dear Ana"), "is no backup, or it is damaged");
        assertRefused(folder.resolve("nowhere.zip"), "There is no file");
    }

    private static byte[] holding(byte[] list, String key, String value) {
        try {
            JsonNode changed = JSON.readTree(list);
            JsonNode other = JSON.readTree(value);
            changed.findParents(key).forEach(parent -> ((ObjectNode) parent).set(key, other));
            return JSON.writeValueAsBytes(changed);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] replaced(byte[] list, String old, String other) {
        String text = new String(list, StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        return text.replace(old, other).getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(Path file, String words) {
        assertThatThrownBy(() -> {
                    try (ArchiveReader backup = ArchiveReader.open(file)) {
                        backup.requireWhole();
                        backup.rows("register_state", row -> {});
                    }
                })
                .isInstanceOf(Refused.class)
                .hasMessageContaining(words);
    }

    /** A backup of one table and one file, whose list may lie. */
    private Path file(String rows, String name, UnaryOperator<byte[]> list) {
        Path file = folder.resolve("backup.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ArchiveWriter archive = new ArchiveWriter(out)) {
            byte[] table = rows.getBytes(StandardCharsets.UTF_8);
            ArchiveWriter.Part rowsPart = archive.add("tables/register_state.jsonl", to -> to.write(table));
            ArchiveWriter.Part filePart = archive.add("files/" + name, to -> to.write(1));
            Manifest manifest = new Manifest(
                    Manifest.FORMAT,
                    "1",
                    "145",
                    "7.24.0",
                    "H2",
                    "2025-03-17T08:00:00Z",
                    List.of(new Manifest.TablePart(
                            "register_state",
                            Map.of("code", "text"),
                            Map.of(),
                            1,
                            rowsPart.bytes(),
                            rowsPart.sha256())),
                    List.of(new Manifest.FilePart(name, filePart.bytes(), filePart.sha256())));
            byte[] json = list.apply(manifest.json());
            archive.add(ArchiveReader.LIST, to -> to.write(json));
            return file;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
