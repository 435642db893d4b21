package org.committeecycle.shell.play;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.committeecycle.shell.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Backups of other versions, and backups that were made to do harm, each put before an empty house. */
class ForgedBackupTest {

    private static final UnaryOperator<String> ATTACK =
            diagram -> diagram.replaceFirst("camunda:expression=\"[^\"]*\"", "camunda:class=\"java.lang.Thread\"");

    @TempDir
    static Path folder;

    private static Path original;

    @BeforeAll
    static void backUp() {
        original = folder.resolve("original.zip");
        try (MovingHouse house = MovingHouse.start("once", folder.resolve("source"), h2("forged-source"))) {
            house.done("backup " + original);
        }
    }

    private static String h2(String name) {
        return "--spring.datasource.url=jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(name);
    }

    @Test
    void leavesTheHouseEmptyWhateverWasForged() throws Exception {
        String evil = Base64.getEncoder().encodeToString(serialized(new File("/")));
        String words = Base64.getEncoder().encodeToString(serialized(new ArrayList<>(List.of("XAA", "XAB"))));
        try (MovingHouse house = MovingHouse.start("restore", folder.resolve("target"), h2("forged-target"))) {
            assertThat(refused(house, forged().file("case.bpmn", ATTACK)))
                    .contains("may not be in force", "case.bpmn", "class");
            assertThat(refused(
                            house,
                            forged().file(
                                            "article-9.dmn",
                                            table -> table.replace("<text>party</text>", "<text>${party}</text>"))))
                    .contains("may not be in force", "article-9.dmn");
            assertThat(refused(house, forged().rows("act_ge_bytearray", rows -> rows + bytes(evil))))
                    .contains("neither words nor numbers");
            assertThat(refused(house, forged().says("schema", "999")))
                    .contains("version 999, which this software does not");
            assertThat(refused(house, forged().says("engine", "7.25.1"))).contains("engine 7.25.1");
            assertThat(refused(house, forged().without("operator_role"))).contains("does not fit");
            assertThat(refused(house, forged().rows("operator_role", rows -> rows + "{\"name\":\"eve\",\"x\":1}\n")))
                    .contains("no column x");
            assertThat(refused(house, forged().rows("register_state", rows -> rows + "{\"code\":1}\n")))
                    .contains("a value that is no text");
            assertThat(Tables.contents(house.database())).isEmpty();

            Path plain = forged().rows("act_ge_bytearray", rows -> rows + bytes(words))
                    .to(folder.resolve("plain.zip"));
            house.done("restore " + plain);
        }
    }

    private static ForgedBackup forged() throws IOException {
        return ForgedBackup.of(original);
    }

    private static String refused(MovingHouse house, ForgedBackup forged) throws IOException {
        return house.refused("restore " + forged.to(folder.resolve("forged.zip")));
    }

    private static String bytes(String base64) {
        return "{\"id_\":\"one-more\",\"rev_\":1,\"name_\":\"var\",\"bytes_\":\"%s\"}\n".formatted(base64);
    }

    private static byte[] serialized(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    @Test
    void bringsABackupOfAnOlderVersionToTheTablesOfToday() throws Exception {
        Path older = forged().says("schema", "141")
                .without("operator_login")
                .without("edition_change")
                .without("edition_file")
                .without("edition_content")
                .without("edition")
                .rows("number_series", rows -> rows.replaceAll("(?m)^.*\"(start|edition)\".*\n", ""))
                .to(folder.resolve("older.zip"));
        try (MovingHouse house = MovingHouse.start("restore", folder.resolve("older"), h2("forged-older"))) {
            house.done("restore " + older);
        }

        try (MovingHouse house = MovingHouse.start("once", folder.resolve("older"), h2("forged-older"))) {
            assertThat(house.done("audit verify")).contains("The audit is whole");
            assertThat(Tables.contents(house.database())).containsKey("OPERATOR_LOGIN");
        }
    }

    /** Whoever writes into the database itself comes past the look at the backup, and meets the same lock in the engine. */
    @Test
    void doesNotRunADiagramThatWasPutIntoTheDatabaseBehindItsBack() {
        try (MovingHouse house = MovingHouse.start("restore", folder.resolve("behind"), h2("forged-behind"))) {
            house.done("restore " + original);
            JdbcTemplate jdbc = new JdbcTemplate(house.database());
            byte[] diagram =
                    jdbc.queryForObject("select BYTES_ from ACT_GE_BYTEARRAY where NAME_ = 'case.bpmn'", byte[].class);
            jdbc.update(
                    "update ACT_GE_BYTEARRAY set BYTES_ = ? where NAME_ = 'case.bpmn'",
                    ATTACK.apply(new String(diagram, UTF_8)).getBytes(UTF_8));
        }

        try (MovingHouse house = MovingHouse.start("once", folder.resolve("behind"), h2("forged-behind"))) {
            ProcessDefinition attack = house.bean(RepositoryService.class)
                    .createProcessDefinitionQuery()
                    .processDefinitionKey("case")
                    .processDefinitionVersion(1)
                    .singleResult();
            assertThatThrownBy(
                            () -> house.bean(RuntimeService.class).startProcessInstanceById(attack.getId(), "2025-1"))
                    .hasStackTraceContaining("case.bpmn")
                    .hasStackTraceContaining("class");
        }
    }
}
