package org.committeecycle.shell.play;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.committeecycle.shell.Tables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An invented year stops on 17 March, with questions open, timers running and letters not yet signed. It moves from H2 to
 * PostgreSQL and from there to H2; each of the three goes on to 6 April by itself, and the same comes of it.
 */
class RestoredYearTest {

    private static final String UNTIL = "2027-03-17";
    private static final String LAST = "2027-04-06";

    /** What tells of the move itself. */
    private static final Set<String> ITS_OWN = Set.of("audit_entry", "audit_words", "number_series");

    private static final AtomicInteger LOOKS = new AtomicInteger();

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;
    private static String[] onPostgres;
    private static Map<String, List<String>> stayedThen;
    private static Map<String, List<String>> stayed;
    private static List<String> toldByStayed;
    private static String backedUp;

    @BeforeAll
    static void playAndBackUp() throws Exception {
        write("first.chronicle", line -> line.compareTo(UNTIL + "~") < 0);
        write("second.chronicle", line -> line.compareTo(UNTIL + "~") > 0 && line.compareTo(LAST) < 0);
        for (String file : List.of("rules-register.csv", "rules-figures.csv")) {
            Files.copy(Path.of("../examples", file), folder.resolve(file));
        }
        postgres = EmbeddedPostgres.start();
        try (Connection server = postgres.getPostgresDatabase().getConnection();
                Statement statement = server.createStatement()) {
            statement.execute("create role house login password 'house'");
            statement.execute("create database house owner house");
        }
        onPostgres = new String[] {
            "--spring.datasource.url=" + postgres.getJdbcUrl("house", "house"),
            "--spring.datasource.username=house",
            "--spring.datasource.password=house"
        };
        try (MovingHouse house = MovingHouse.start("play", folder.resolve("stayed"), h2("stayed"))) {
            house.play(folder.resolve("first.chronicle"));
            backedUp = house.done("backup " + backup("stayed"));
            stayedThen = contents(house);
            house.play(folder.resolve("second.chronicle"));
            stayed = ours(contents(house));
            toldByStayed = told(house.database());
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    private static void write(String file, Predicate<String> which) throws IOException {
        Files.write(
                folder.resolve(file),
                Files.readAllLines(Path.of("../examples/rules.chronicle")).stream()
                        .filter(line -> line.startsWith("2027"))
                        .filter(which)
                        .toList());
    }

    private static String[] h2(String name) {
        return new String[] {"--spring.datasource.url=jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(name)};
    }

    private static String[] onFile(String name) {
        return new String[] {
            "--spring.datasource.url=jdbc:h2:file:" + folder.resolve(name).resolve("committee")
        };
    }

    private static Path backup(String house) {
        return folder.resolve(house + ".zip");
    }

    @Test
    void goesOnOnEitherDatabaseAsIfItHadNeverMoved() throws Exception {
        assertThat(Files.getPosixFilePermissions(backup("stayed")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));

        String restored = restored("moved", backup("stayed"), onPostgres);
        assertThat(restored).contains("The house is as it was on 2027-03-17T", seal(backedUp));
        goesOnAs("moved", "back", onPostgres);

        restored("back", backup("moved"), h2("back"));
        goesOnAs("back", "nowhere", h2("back"));

        assertThat(files("moved")).isEqualTo(files("stayed")).hasSizeGreaterThan(5);
        assertThat(files("back")).isEqualTo(files("stayed"));
    }

    private static String seal(String out) {
        return out.replaceAll("(?s).*Its seal is (\\w+).*", "$1");
    }

    private static String restored(String name, Path backup, String... database) {
        try (MovingHouse house = MovingHouse.start("restore", folder.resolve(name), database)) {
            house.done("restore %s --check".formatted(backup));
            assertThat(Tables.contents(house.database()))
                    .as("what a look has made")
                    .isEmpty();
            return house.done("restore " + backup);
        }
    }

    private static void goesOnAs(String name, String next, String... database) {
        try (MovingHouse house = MovingHouse.start("once", folder.resolve(name), database)) {
            assertThat(contents(house)).isEqualTo(stayedThen);
            assertThat(house.done("audit verify")).contains("The audit is whole");
            house.done("backup " + backup(name));
            assertThat(house.refused("backup " + backup(name))).contains("never replaces");
            assertThat(house.refused("restore " + backup(name))).contains("a process of its own");

            house.play(folder.resolve("second.chronicle"));

            assertThat(ours(contents(house))).isEqualTo(stayed);
            assertThat(told(house.database())).containsExactlyInAnyOrderElementsOf(toldByStayed);
            assertThat(house.done("audit verify")).contains("The audit is whole");
            assertThat(house.done("doctor")).containsPattern("Backup +fine");
        }
    }

    /** Every table, row by row, without what tells of the move itself. */
    private static Map<String, List<String>> contents(MovingHouse house) {
        Path file = folder.resolve("look-%d.zip".formatted(LOOKS.incrementAndGet()));
        house.done("backup " + file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<String, List<String>> contents = new TreeMap<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String table = entry.getName().replaceAll("tables/(.*)\\.jsonl", "$1");
                if (!table.equals(entry.getName()) && !ITS_OWN.contains(table)) {
                    contents.put(
                            table, rows(new String(zip.getInputStream(entry).readAllBytes(), UTF_8)));
                }
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rows(String lines) throws IOException {
        List<String> rows = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            Map<?, ?> row = new ObjectMapper().readValue(line, TreeMap.class);
            row.remove("arrival");
            rows.add(row.toString());
        }
        return rows.stream().sorted().toList();
    }

    private static Map<String, List<String>> ours(Map<String, List<String>> contents) {
        Map<String, List<String>> ours = new TreeMap<>(contents);
        ours.keySet().removeIf(table -> table.startsWith("act_"));
        return ours;
    }

    /** What the audit tells, except of backups. */
    private static List<String> told(DataSource database) {
        return new JdbcTemplate(database)
                .queryForList(
                        """
                        select concat(entry.actor, ' on ', entry.subject, ': ', spoken.words) from audit_entry entry
                        join audit_words spoken on spoken.chain = entry.chain and spoken.number = entry.number
                        where entry.chain = 'CHANGES' and entry.subject not like 'backup/%'""",
                        String.class);
    }

    private static Map<String, Integer> files(String house) throws IOException {
        Path out = folder.resolve(house).resolve("out");
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> out.relativize(file).toString(),
                            RestoredYearTest::digest,
                            (a, b) -> a,
                            TreeMap::new));
        }
    }

    private static int digest(Path file) {
        try {
            return Arrays.hashCode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void refusesADatabaseThatHoldsAnythingAndWhatIsNoWholeBackup() throws Exception {
        byte[] bytes = Files.readAllBytes(backup("stayed"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve("damaged.zip"), bytes);
        try (MovingHouse house = MovingHouse.start("restore", folder.resolve("full"), h2("stayed"))) {
            assertThat(house.refused("restore " + backup("stayed"))).contains("This database is not empty");
            assertThat(house.refused("restore " + folder.resolve("damaged.zip")))
                    .contains("damaged");
            assertThat(house.refused("restore %s --seal %s".formatted(backup("stayed"), "0".repeat(64))))
                    .contains("another backup");
            assertThat(house.done("restore %s --check --seal %s".formatted(backup("stayed"), seal(backedUp))))
                    .contains("is whole");
        }
    }

    @Test
    void doesNotOpenAHouseWhoseRestoreBrokeOffAndRestoresItTheSecondTime() throws Exception {
        try (MovingHouse house = MovingHouse.start("restore", folder.resolve("broken"), onFile("broken"))) {
            try (Connection connection = house.database().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create table restore_under_way (began timestamp)");
                statement.execute("insert into restore_under_way (began) values (current_timestamp)");
                statement.execute("create table cases (reference varchar(20))");
            }
        }

        assertThatThrownBy(() -> MovingHouse.start("once", folder.resolve("broken"), onFile("broken"))
                        .close())
                .rootCause()
                .hasMessageContaining("broke off");

        try (MovingHouse house = MovingHouse.start("restore", folder.resolve("broken"), onFile("broken"))) {
            house.done("restore " + backup("stayed"));
        }
        try (MovingHouse house = MovingHouse.start("once", folder.resolve("broken"), onFile("broken"))) {
            assertThat(contents(house)).isEqualTo(stayedThen);
        }
    }
}
