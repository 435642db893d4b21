package org.committeecycle.workflow.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.audit.AuditChain;
import org.committeecycle.domain.audit.AuditNumber;
import org.committeecycle.domain.audit.AuditVerdict;
import org.committeecycle.domain.audit.SealedEntry;
import org.committeecycle.workflow.Database;
import org.committeecycle.workflow.Databases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was written before there was a chain is sealed into it; on PostgreSQL nobody changes it afterwards. */
class AuditStaysTest {

    private static final Actor ANA = Actor.staff("Ana", Set.of(Role.OPERATOR), Channel.LOCAL);
    private static final Subject YEAR = Subject.of(Subject.Kind.CYCLE, "2025");

    /** The application's own user, who owns its tables and is nothing else. */
    private static final Database OWNED = Databases.ownedByTheApplication();

    @Test
    void sealsTheEntriesThatWereThereBefore() {
        for (Database database : Databases.of("126")) {
            JdbcClient jdbc = database.jdbc();
            for (int number = 1; number <= 1201; number++) {
                jdbc.sql(
                                "insert into audit_entry values (?, timestamp with time zone '2025-03-30 01:30:00.123456+00', 'Zoë', "
                                        + "'LOCAL', 'case/2025-1', 'noted ''東京''')")
                        .param(number)
                        .update();
            }
            jdbc.sql("update number_series set last_number = 1201 where series = 'audit'")
                    .update();

            Databases.migrated(database.source());

            Audit audit = audit(jdbc);
            AuditVerdict verdict = audit.verify(ANA, audit.heads(ANA));
            assertThat(verdict.sentence()).startsWith("The audit is whole: 1201 changes");
            assertThat(new AuditInDatabase(jdbc).latest(1).get(0))
                    .hasToString("AuditEntry[number=1201, at=2025-03-30T01:30:00.123456Z, actor=Zoë, channel=LOCAL, "
                            + "subject=case/2025-1, words=noted '東京']");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'Ben'",
                "delete from audit_entry",
                "truncate audit_entry",
                "delete from audit_words",
                "truncate audit_words",
            })
    void onPostgreSqlTheApplicationItselfHasNoRightToChangeIt(String sql) {
        assertThatThrownBy(() -> OWNED.jdbc().sql(sql).update()).rootCause().hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'Ben'",
                "delete from audit_entry",
                "truncate audit_entry",
                "delete from audit_words",
                "truncate audit_words",
            })
    void onPostgreSqlEvenASuperuserIsStopped(String sql) {
        JdbcClient superuser = Databases.postgreSql().jdbc();

        assertThatThrownBy(() -> superuser.sql(sql).update())
                .rootCause()
                .hasMessageContaining("The audit is only added to");
    }

    @Test
    void onPostgreSqlWordsLeaveOnlyByTwoPersons() {
        JdbcClient jdbc = OWNED.jdbc();
        AuditInDatabase store = new AuditInDatabase(jdbc);
        Audit audit = audit(jdbc);
        audit.record(ANA, YEAR, "said too much");
        AuditNumber number = store.last(AuditChain.CHANGES).orElseThrow().head().number();
        List<String> refused = List.of(
                "update audit_words set words = 'other'",
                "update audit_words set salt = null, words = 'gone' where number = " + number);

        refused.forEach(sql ->
                assertThatThrownBy(() -> jdbc.sql(sql).update()).rootCause().hasMessageContaining("by two persons"));
        audit.record(ANA, number.subject(), "asked");
        audit.record(ANA, number.subject(), "asked");
        refused.forEach(sql ->
                assertThatThrownBy(() -> jdbc.sql(sql).update()).rootCause().hasMessageContaining("by two persons"));
        audit.record(Actor.staff("Ben", Set.of(Role.AUDITOR), Channel.LOCAL), number.subject(), "confirmed");
        store.redact(number, "gone");

        assertThat(store.find(number).map(SealedEntry::salt)).isEmpty();
        assertThat(store.find(number).orElseThrow().entry().words()).isEqualTo("gone");
    }

    @Test
    void onPostgreSqlLaterMigrationsStillChangeItsTables() {
        JdbcClient jdbc = Databases.ownedByTheApplication().jdbc();

        jdbc.sql("alter table audit_entry add column later varchar").update();
        jdbc.sql("create index audit_entry_by_subject on audit_entry (subject)").update();
        audit(jdbc).record(ANA, YEAR, "still written");

        assertThat(new AuditInDatabase(jdbc).latest(1).get(0).words()).isEqualTo("still written");
    }

    @Test
    void hangsTogetherWhoeverWritesAtOnceAndWhateverIsRolledBack() {
        for (Database database : List.of(Databases.h2(), Databases.postgreSql())) {
            Audit audit = audit(database.jdbc());
            List<CompletableFuture<Void>> writers = IntStream.range(0, 4)
                    .mapToObj(writer -> CompletableFuture.runAsync(() -> write(database, audit, writer)))
                    .toList();
            writers.forEach(CompletableFuture::join);

            AuditVerdict verdict = audit.verify(ANA, List.of());
            assertThat(verdict.sentence()).startsWith("The audit is whole: 80 changes");
        }
    }

    /** Every fifth change is given up after it was recorded. */
    private static void write(Database database, Audit audit, int writer) {
        for (int change = 0; change < 25; change++) {
            String words = writer + " " + change;
            boolean givenUp = change % 5 == 0;
            try {
                database.inTransaction(() -> {
                    audit.record(ANA, YEAR, words);
                    Refused.unless(!givenUp, "Given up.");
                    return words;
                });
            } catch (Refused refused) {
                assertThat(givenUp).isTrue();
            }
        }
    }

    private static Audit audit(JdbcClient jdbc) {
        return new Audit(
                new AuditInDatabase(jdbc),
                Databases.numbers(jdbc),
                Clock.fixed(Instant.parse("2025-03-17T08:00:00Z"), ZoneOffset.UTC));
    }
}
