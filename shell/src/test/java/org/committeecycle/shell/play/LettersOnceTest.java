package org.committeecycle.shell.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.committeecycle.shell.KeyOfFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 164 letters of one signature, on a database file, through a process that dies twice: killed somewhere in the middle,
 * then halted when a letter lies in its place and its commit has not come.
 */
class LettersOnceTest {

    private static final String REMINDER = "2025-reporting-reminder";
    private static final int NEVER = 0;
    private static final int PUTS_OF_THE_SECOND_LIFE = 20;

    @TempDir
    static Path data;

    private static Path letters;
    private static int killedAt;
    private static int haltedAt;
    private static SortedMap<String, byte[]> producedBeforeTheEnd;

    @BeforeAll
    static void dieTwiceAndFinish() throws Exception {
        letters = data.resolve("out/letters").resolve(REMINDER);
        Process first = life(NEVER, chronicle());
        await().pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofMinutes(3))
                .until(() -> !first.isAlive() || files().size() >= 60);
        assertThat(first.isAlive()).as(log()).isTrue();
        first.destroyForcibly();
        assertThat(first.waitFor(1, TimeUnit.MINUTES)).isTrue();
        killedAt = files().size();

        assertThat(ended(life(PUTS_OF_THE_SECOND_LIFE))).as(log()).isEqualTo(137);
        haltedAt = files().size();
        assertThat(numberOf("select count(*) from communication_letter where produced_at is not null"))
                .as("the last file of a life that was halted is not recorded")
                .isEqualTo(haltedAt - 1);
        producedBeforeTheEnd = contents();

        assertThat(ended(life(NEVER))).as(log()).isZero();
    }

    @Test
    void diesInTheMiddleBothTimes() {
        assertThat(killedAt).isBetween(60, 163);
        assertThat(haltedAt).isBetween(killedAt + 1, 163);
    }

    @Test
    void everyStateHasItsLetterAndNothingElseLiesThere() throws IOException {
        assertThat(files()).hasSize(164);
        try (Stream<Path> inside = Files.list(letters)) {
            assertThat(inside.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.matches("[A-Z]{3}\\.docx"));
        }
    }

    @Test
    void everyLetterIsWhole() throws IOException {
        assertThat(contents())
                .allSatisfy((name, bytes) ->
                        assertThat(PlayedYear.paragraphs(bytes)).as(name).hasSizeGreaterThan(8));
    }

    @Test
    void noLetterThatWasThereIsChanged() throws IOException {
        assertThat(contents()).containsAllEntriesOf(producedBeforeTheEnd);
    }

    @Test
    void everyLetterIsRecordedOnce() throws SQLException {
        assertThat(numberOf("select count(*) from communication_letter where produced_at is not null"))
                .isEqualTo(164);
        assertThat(numberOf("select count(distinct file_key) from communication_letter"))
                .isEqualTo(164);
    }

    @Test
    void theSendingIsRecordedOnce() throws SQLException {
        assertThat(numberOf("select count(*) from activity where kind = 'LETTER'"))
                .isEqualTo(1);
        assertThat(numberOf("select count(*) from audit_entry natural join audit_words where subject = 'communication/"
                        + REMINDER + "' and words like 'sent%'"))
                .isEqualTo(1);
        assertThat(numberOf("select count(*) from communication where status = 'SENT'"))
                .isEqualTo(1);
    }

    @Test
    void nothingIsLeftToDoThatDay() throws SQLException {
        assertThat(numberOf("select count(*) from ACT_RU_JOB where DUEDATE_ <= timestamp '2025-03-17 08:00:00'"))
                .isZero();
        assertThat(numberOf("select count(*) from ACT_RU_INCIDENT")).isZero();
    }

    private static Path chronicle() throws IOException {
        return Files.writeString(
                data.resolve("until-the-signature.chronicle"),
                """
                2025-01-02 ISU member seat JPN --from 2025-01-01
                2025-01-02 ISU member chair JPN --from 2025-01-01
                2025-01-02 ISU cycle open 2025 --ordinal "Twenty-Second Meeting" \
                --name "Twenty-Second Meeting of the States Parties" --short 22MSP --city Geneva --opens 2025-12-01 \
                --closes 2025-12-05 --item "9 (d)" --title Compliance
                2025-01-02 ISU milestone plan reporting-reminder --on 2025-03-17
                2025-01-17 ISU activity record initial-meeting --on 2025-01-17 --what "to begin" --step initial-meeting
                2025-03-17 ISU communication draft 2025-reporting-reminder
                2025-03-17 ISU approval adopt 2025-reporting-reminder --words "at the meeting"
                2025-03-17 JPN communication sign 2025-reporting-reminder
                """);
    }

    private static Process life(int puts, Path... chronicle) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                MortalHouse.class.getName(),
                data.toString(),
                String.valueOf(puts)));
        Stream.of(chronicle).map(Path::toString).forEach(command::add);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("lives.log").toFile()))
                .start();
    }

    private static String log() throws IOException {
        return Files.readString(data.resolve("lives.log"));
    }

    private static int ended(Process life) throws InterruptedException {
        if (!life.waitFor(3, TimeUnit.MINUTES)) {
            life.destroyForcibly();
        }
        return life.exitValue();
    }

    private static SortedMap<String, byte[]> contents() throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (Path file : files()) {
            contents.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
        return contents;
    }

    private static List<Path> files() throws IOException {
        if (!Files.isDirectory(letters)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(letters)) {
            return inside.filter(file -> file.toString().endsWith(".docx")).toList();
        }
    }

    private static int numberOf(String sql) throws SQLException {
        try (Connection database = KeyOfFile.open(data);
                ResultSet row = database.createStatement().executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
