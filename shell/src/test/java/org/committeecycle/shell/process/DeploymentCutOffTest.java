package org.committeecycle.shell.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.committeecycle.shell.KeyOfFile;
import org.committeecycle.shell.MortalCommand;
import org.committeecycle.shell.MortalCommand.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A newer release ships two diagrams anew, and its first start is killed while it puts them into force: the versions before
 * stay as they were, both of them, and the next start puts both into force, once.
 */
class DeploymentCutOffTest {

    private static final List<String> ANEW = List.of("day", "reminder");
    private static final List<Path> AS_BEFORE = List.of();

    @TempDir
    Path folder;

    @Test
    void whereverItIsKilledBothVersionsComeIntoForceWithTheNextStartAndOnlyOnce() throws Exception {
        List<Path> newer = List.of(newerRelease());
        assertThat(started(AS_BEFORE)).isZero();
        List<String> before = inForce();
        assertThat(before).contains("day 1", "reminder 1");

        for (String statement : List.of(
                "insert into ACT_GE_BYTEARRAY", "insert into ACT_RE_DEPLOYMENT", "insert into ACT_RE_PROCDEF")) {
            Ended killed = MortalCommand.diesAt(statement, folder.resolve("data"), newer, "audit", "verify");
            assertThat(killed.code()).as("%s: %s", statement, killed.said()).isEqualTo(MortalCommand.HALTED);
            assertThat(inForce()).as(statement).isEqualTo(before);
        }

        assertThat(started(newer)).isZero();
        List<String> after = new ArrayList<>(before);
        after.addAll(List.of("day 2", "reminder 2"));
        assertThat(inForce()).containsExactlyInAnyOrderElementsOf(after);
        assertThat(started(newer)).isZero();
        assertThat(inForce()).containsExactlyInAnyOrderElementsOf(after);
        assertThat(rows("select name_ from ACT_GE_BYTEARRAY where name_ in ('day.bpmn', 'reminder.bpmn')"))
                .containsExactlyInAnyOrder("day.bpmn", "day.bpmn", "reminder.bpmn", "reminder.bpmn");
        assertThat(rows("select name_ from ACT_RE_DEPLOYMENT")).hasSize(2);
    }

    private int started(List<Path> more) throws Exception {
        Ended ended = MortalCommand.lives(folder.resolve("data"), more, "audit", "verify");
        assertThat(ended.said()).contains("The audit is whole");
        return ended.code();
    }

    private Path newerRelease() throws IOException {
        Path processes = Files.createDirectories(folder.resolve("newer/processes"));
        for (String diagram : ANEW) {
            Files.writeString(
                    processes.resolve(diagram + ".bpmn"),
                    shipped("processes/" + diagram + ".bpmn")
                            .replaceFirst("<bpmn:documentation>", "<bpmn:documentation>In a newer release. "));
        }
        return folder.resolve("newer");
    }

    private static String shipped(String name) throws IOException {
        try (InputStream file = DeploymentCutOffTest.class.getClassLoader().getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> inForce() throws SQLException {
        return rows("select concat(key_, ' ', version_) from ACT_RE_PROCDEF");
    }

    private List<String> rows(String sql) throws SQLException {
        try (Connection database = KeyOfFile.open(folder.resolve("data"));
                ResultSet row = database.createStatement().executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }
}
