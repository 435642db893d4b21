package org.committeecycle.shell.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.committeecycle.shell.MortalCommand;
import org.committeecycle.shell.MortalCommand.Ended;
import org.committeecycle.shell.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process is killed inside {@code restore}, at one place after the other: the mark stays, the house does not open, and
 * {@code restore FILE} typed again begins anew, until the house is as it was backed up.
 */
class RestoreCutOffTest {

    private static final List<Path> NOTHING_MORE = List.of();

    @TempDir
    static Path folder;

    private static Path backup;
    private static Map<String, List<String>> backedUp;

    @BeforeAll
    static void backUpAHouse() {
        backup = folder.resolve("house.zip");
        try (MovingHouse house = MovingHouse.start("once", folder.resolve("house"), onFile("house"))) {
            house.done("register import ../examples/rules-register.csv");
            house.done("member seat XAA --from 2020-01-01");
            house.done("member chair XAA --from 2020-01-01");
            house.done("backup " + backup);
            backedUp = contents(house);
        }
    }

    @Test
    void whereverItIsKilledTheHouseStaysShutAndTheNextRestoreMakesItWhole() throws Exception {
        for (String statement : List.of(
                "create table paper_paragraph",
                "update ACT_RU_JOB set LOCK_OWNER_ = null",
                "\"PUBLIC\".\"RESTORE_UNDER_WAY\" CASCADE",
                "drop table restore_under_way")) {
            Ended killed = MortalCommand.diesAt(statement, folder.resolve("new"), NOTHING_MORE, typed());
            assertThat(killed.code()).as("%s: %s", statement, killed.said()).isEqualTo(MortalCommand.HALTED);

            if (statement.contains("CASCADE")) {
                assertThat(tables()).as("what is left when the mark goes").containsExactly("RESTORE_UNDER_WAY");
            }
            Ended opened = MortalCommand.lives(folder.resolve("new"), NOTHING_MORE, "audit", "verify");
            assertThat(opened.code()).as(statement).isEqualTo(1);
            assertThat(opened.said()).as(statement).contains("A restore into this database is under way, or broke off");
        }

        Ended restored = MortalCommand.lives(folder.resolve("new"), NOTHING_MORE, typed());
        assertThat(restored.code()).as(restored.said()).isZero();

        try (MovingHouse house = MovingHouse.start("once", folder.resolve("new"), onFile("new"))) {
            assertThat(house.done("audit verify")).contains("The audit is whole");
            assertThat(contents(house)).isEqualTo(backedUp);
        }
    }

    private static List<String> tables() throws SQLException, IOException {
        Path data = folder.resolve("new");
        try (Connection database = DriverManager.getConnection(
                        "jdbc:h2:file:%s".formatted(data.resolve("committee")),
                        "committee",
                        Files.readString(data.resolve("committee.key")).strip());
                ResultSet names = database.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE"})) {
            List<String> tables = new ArrayList<>();
            while (names.next()) {
                tables.add(names.getString("TABLE_NAME"));
            }
            return tables;
        }
    }

    private static String[] typed() {
        return new String[] {"restore", backup.toString()};
    }

    private static String onFile(String name) {
        return "--spring.datasource.url=jdbc:h2:file:%s;AUTO_SERVER=TRUE"
                .formatted(folder.resolve(name).resolve("committee"));
    }

    /** Every table but what tells of the backup and its restore. */
    private static Map<String, List<String>> contents(MovingHouse house) {
        Map<String, List<String>> contents = new TreeMap<>(Tables.contents(house.database()));
        contents.keySet()
                .removeIf(table ->
                        table.matches("(?i)audit_entry|audit_words|number_series|backup_taken|flyway_schema_history"));
        return contents;
    }
}
