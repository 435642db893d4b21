package org.committeecycle.shell.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.audit.AuditChain;
import org.committeecycle.domain.audit.AuditNumber;
import org.committeecycle.domain.audit.Redactions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * On PostgreSQL the tables belong to one user and the application works as another. The owner's start makes them; after
 * that the application needs no owner, and whatever it tries, the audit is only added to.
 */
class TwoDatabaseUsersTest {

    private static final String UNTIL = "2027-02-02";

    @TempDir
    static Path folder;

    private static TwoUsers users;
    private static JdbcClient application;
    private static List<String> afterPlay;

    @BeforeAll
    static void theOwnerStartsAndTheApplicationPlays() throws Exception {
        users = new TwoUsers("house", "restored");
        for (String file : List.of("rules-register.csv", "rules-figures.csv")) {
            Files.copy(Path.of("../examples", file), folder.resolve(file));
        }
        Files.write(
                folder.resolve("year.chronicle"),
                Files.readAllLines(Path.of("../examples/rules.chronicle")).stream()
                        .filter(line -> line.startsWith("2027") && line.compareTo(UNTIL) < 0)
                        .toList());
        MovingHouse.start("once", folder.resolve("owner"), users.byOwner("house"))
                .close();
        application = JdbcClient.create(users.as("house", "house"));
        try (MovingHouse house = MovingHouse.start("play", folder.resolve("house"), users.byApplication("house"))) {
            house.play(folder.resolve("year.chronicle"));
            afterPlay = statesOfApprovals();
        }
    }

    @AfterAll
    static void stop() throws IOException {
        users.close();
    }

    private static List<String> statesOfApprovals() {
        return new JdbcTemplate(users.as("owner", "house"))
                .queryForList("select outcome from approval where outcome is not null order by 1", String.class);
    }

    @Test
    void playsAsTheApplicationAlone() {
        assertThat(afterPlay).hasSizeGreaterThanOrEqualTo(2);
        assertThat(application
                        .sql("select count(*) from pg_class where relowner = (select oid from pg_roles where rolname ="
                                + " current_user)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'Ben'",
                "delete from audit_entry",
                "truncate audit_entry",
                "drop table audit_entry",
                "alter table audit_entry disable trigger all",
                "alter table audit_entry add column later varchar",
                "alter table audit_entry owner to house",
                "drop trigger audit_entry_stays on audit_entry",
                "update audit_words set words = 'other', salt = null",
                "update audit_words set number = number + 1",
                "delete from audit_words",
                "truncate audit_words",
                "drop table audit_words",
                "alter table audit_words disable trigger audit_words_leave",
                "drop function audit_words_leave_by_two_persons() cascade",
                "alter function audit_words_leave_by_two_persons() reset search_path",
                "create or replace function audit_is_only_added_to() returns trigger language plpgsql as"
                        + " 'begin return null; end'",
                "create table public.audit_entry_other (number integer)",
                "set session_replication_role = replica",
                "set role owner",
                "update flyway_schema_history set success = false"
            })
    void refusesTheApplication(String sql) {
        String before = whole();

        assertThatThrownBy(() -> application.sql(sql).update())
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner|must be able to|by two persons).*");

        assertThat(whole()).isEqualTo(before);
    }

    private static String whole() {
        return new JdbcTemplate(users.as("owner", "house"))
                .queryForObject(
                        "select string_agg(seal, ' ' order by chain, number) || (select string_agg(words, ' ' order by"
                                + " chain, number) from audit_words) from audit_entry",
                        String.class);
    }

    @Test
    void isNotMisledByATemporaryTableOfTheSameName() {
        JdbcTemplate one =
                new JdbcTemplate(new SingleConnectionDataSource(users.address("house"), "house", "house", true));
        one.execute("create temporary table audit_entry as select 'CHANGES' as chain, actor, 'audit/1' as subject"
                + " from (values ('Ana'), ('Ben')) as persons (actor)");

        assertThatThrownBy(() -> one.update(
                        "update audit_words set words = 'gone', salt = null where chain = 'CHANGES' and number = 1"))
                .rootCause()
                .hasMessageContaining("by two persons");
    }

    @Test
    void redactsBacksUpAndRestoresAsItsOwner() {
        AuditNumber number = AuditChain.CHANGES.number(2);
        Path backup = folder.resolve("house.zip");
        try (MovingHouse house = MovingHouse.start("once", folder.resolve("house"), users.byApplication("house"))) {
            Redactions redactions = house.bean(Redactions.class);
            redactions.ask(person("Ana"), number, "a name");
            redactions.confirm(person("Ben"), number);

            assertThat(house.done("audit verify")).contains("The audit is whole");
            assertThat(house.done("doctor")).containsPattern("Database +fine");
            house.done("backup " + backup);
        }
        try (MovingHouse house = MovingHouse.start("restore", folder.resolve("restored"), users.byOwner("restored"))) {
            house.done("restore " + backup);
        }
        try (MovingHouse house =
                MovingHouse.start("once", folder.resolve("restored"), users.byApplication("restored"))) {
            assertThat(house.done("audit verify")).contains("The audit is whole");
            house.done("register contact XAA --email mission@avalon.example");
            assertThat(house.done("audit verify")).contains("The audit is whole");
            assertThat(house.done("doctor")).containsPattern("Database +fine");
        }
        assertThatThrownBy(() -> JdbcClient.create(users.as("house", "restored"))
                        .sql("delete from audit_entry")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static Actor person(String name) {
        return Actor.staff(name, Set.of(Role.OPERATOR), Channel.LOCAL);
    }
}
