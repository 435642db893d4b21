package org.committeecycle.shell.play;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.shell.dispatch.ExitCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Committee's 2025, played, taken out of the house, and opened by somebody who has only the file. */
class YearExportTest {

    private static final Actor ISU = Actor.staff("Ina", EnumSet.of(Role.OPERATOR), Channel.LOCAL);
    private static final String FORMULA = "=HYPERLINK(\"http://example.org\";\"open\")";

    @TempDir
    static Path folder;

    private static PlayingHouse house;
    private static PlayingHouse.Outcome exported;
    private static Map<String, byte[]> archive;

    @BeforeAll
    static void playAndTakeOut() throws IOException {
        house = PlayingHouse.writingTo(folder.resolve("out"));
        assertThat(house.play(PlayedYear.EXAMPLES.resolve("2025.chronicle")).code())
                .isEqualTo(ExitCode.DONE);
        house.type(
                ISU, List.of("activity", "record", "received", "--on=2025-11-03", "--what=" + FORMULA, "--year=2025"));
        exported = export("first.zip");
        archive = read(folder.resolve("first.zip"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static PlayingHouse.Outcome export(String name) {
        return house.type(
                ISU,
                List.of("cycle", "export", "2025", "--out", folder.resolve(name).toString()));
    }

    private static Map<String, byte[]> read(Path zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                try (InputStream content = file.getInputStream(entry)) {
                    entries.put(entry.getName(), content.readAllBytes());
                }
            }
        }
        return entries;
    }

    private static String text(String entry) {
        return new String(archive.get(entry), UTF_8);
    }

    private static List<JsonNode> rows(String sheet) throws IOException {
        return new ObjectMapper()
                .readerFor(JsonNode.class)
                .<JsonNode>readValues(text("data/%s.jsonl".formatted(sheet)))
                .readAll();
    }

    private static List<CSVRecord> lines(String sheet) throws IOException {
        return CSVFormat.RFC4180
                .parse(new StringReader(text("sheets/%s.csv".formatted(sheet))))
                .getRecords();
    }

    @Test
    void saysWhatItWroteAndWithWhichSeal() throws Exception {
        assertThat(exported.code()).as(exported.err()).isEqualTo(ExitCode.DONE);
        assertThat(exported.out())
                .containsPattern("The year 2025 is written to .*first.zip: \\d+ rows in 16 sheets and 168 files\\.")
                .contains("Its seal is " + sha256(archive.get("README.txt")));
        assertThat(Files.getPosixFilePermissions(folder.resolve("first.zip")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void holdsEachLetterOfTheYearWithItsWordFileAsItWasPutOut() throws IOException {
        assertThat(rows("letters").stream()
                        .filter(row -> row.get("communication").asText().equals("2025-reporting-reminder")))
                .hasSize(164)
                .allSatisfy(row -> assertThat(archive)
                        .containsKey("files/" + row.get("file").asText()));
        Map<String, byte[]> files = archive.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("files/"))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(6), Map.Entry::getValue));
        assertThat(files)
                .hasSize(168)
                .containsKeys(
                        "2025-paper/paper.docx",
                        "2025-paper/paper-advance-copy.docx",
                        "letters/2025-preliminary-observations/document.docx");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            assertThat(folder.resolve("out").resolve(file.getKey())).hasBinaryContent(file.getValue());
        }
    }

    @Test
    void holdsTheLogTheDecisionsTheCasesAndTheAudit() throws IOException {
        assertThat(rows("activities")).hasSizeGreaterThanOrEqualTo(19);
        assertThat(rows("decisions")).extracting(row -> row.get("id").asText()).contains("A-1", "A-6");
        assertThat(rows("decisions"))
                .filteredOn(row -> row.get("id").asText().equals("A-1"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("outcome").asText()).isEqualTo("adopted"));
        assertThat(rows("cases"))
                .extracting(row -> row.get("reference").asText())
                .contains("2025-1", "2025-2");
        assertThat(rows("milestones"))
                .anySatisfy(row -> assertThat(row.get("words").asText("")).isEqualTo("17 March 2025"));
        assertThat(rows("paper")).hasSize(1);
        assertThat(rows("paragraphs")).hasSizeGreaterThan(10);
        assertThat(rows("tasks")).isNotEmpty().allSatisfy(row -> assertThat(row.has("openedAt"))
                .isTrue());
        assertThat(rows("audit"))
                .hasSizeGreaterThan(100)
                .allSatisfy(row -> assertThat(row.get("seal").asText()).hasSize(64));
    }

    @Test
    void saysTheSameToASpreadsheetAsToAProgram() throws IOException {
        List<String> sheets = archive.keySet().stream()
                .filter(name -> name.startsWith("sheets/"))
                .map(name -> name.replaceAll("sheets/(.*)\\.csv", "$1"))
                .toList();
        assertThat(sheets).hasSize(16);
        for (String sheet : sheets) {
            List<CSVRecord> lines = lines(sheet);
            assertThat(text("sheets/%s.csv".formatted(sheet))).startsWith("\uFEFF\"");
            assertThat(lines).as(sheet).hasSize(rows(sheet).size() + 1).allSatisfy(line -> assertThat(line.size())
                    .isEqualTo(lines.get(0).size()));
        }
    }

    @Test
    void givesNoSpreadsheetAFormula() throws IOException {
        Pattern begins = Pattern.compile("(?s)^[=+\\-@\\t\\r].*");
        for (String name : archive.keySet()) {
            if (name.startsWith("sheets/")) {
                assertThat(lines(name.replaceAll("sheets/(.*)\\.csv", "$1")))
                        .as(name)
                        .allSatisfy(line -> assertThat(line.stream())
                                .noneMatch(cell -> begins.matcher(cell).matches()));
            }
        }
        assertThat(lines("activities"))
                .anySatisfy(line -> assertThat(line.stream()).contains("'" + FORMULA));
        assertThat(rows("activities"))
                .anySatisfy(row -> assertThat(row.path("what").asText()).isEqualTo(FORMULA));
    }

    @Test
    void listsEachEntryInWordsWithItsSha256() throws Exception {
        assertThat(text("README.txt"))
                .startsWith(PlayingHouse.NOTICE)
                .contains("The year 2025, to the Twenty-Second Meeting of the States Parties")
                .contains("letters (rows: ");
        for (Map.Entry<String, byte[]> entry : archive.entrySet()) {
            if (!entry.getKey().equals("README.txt")) {
                assertThat(text("README.txt")).contains(sha256(entry.getValue()) + "  " + entry.getKey() + "\n");
            }
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void givesTheSameBytesTwiceAndNeverReplacesAFile() {
        assertThat(export("second.zip").code()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("second.zip")).hasSameBinaryContentAs(folder.resolve("first.zip"));

        PlayingHouse.Outcome again = export("second.zip");

        assertThat(again.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(again.err()).contains("There is a file", "never replaces");
    }

    @Test
    void refusesAYearThatIsNotThereAndWhoMayNotReadAllOfIt() {
        String none = folder.resolve("none.zip").toString();

        assertThat(house.type(ISU, List.of("cycle", "export", "2031", "--out", none))
                        .err())
                .isEqualToNormalizingNewlines("The year 2031 is not open.\n");
        assertThat(house.type("PER", "cycle export 2025 --out " + none).err())
                .startsWith("Only an operator or an auditor takes a year out of the house");
        assertThat(Path.of(none)).doesNotExist();
    }

    @Test
    void namesAWordFileThatIsNotThereAnyMoreAndFails() throws IOException {
        Path letter = folder.resolve("out/letters/2025-reporting-reminder/EST.docx");
        byte[] bytes = Files.readAllBytes(letter);
        Files.delete(letter);
        try {
            PlayingHouse.Outcome lacking = export("lacking.zip");

            assertThat(lacking.code()).isEqualTo(ExitCode.FAILED);
            assertThat(lacking.out())
                    .contains("Not there any more, and so not in it: letters/2025-reporting-reminder/EST.docx.");
            assertThat(new String(read(folder.resolve("lacking.zip")).get("README.txt"), UTF_8))
                    .contains("NOT THERE ANY MORE when this was written: letters/2025-reporting-reminder/EST.docx");
        } finally {
            Files.write(letter, bytes);
        }
    }
}
