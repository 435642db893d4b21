package org.committeecycle.shell.play;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.StateCode;
import org.committeecycle.shell.ServedHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Backups are taken while operators ask and delegates press: each is of one moment. It can be restored, with every foreign
 * key kept, its audit is whole, and what the tables, the engine, the numbers and the audit say of the same thing agrees.
 */
class BackupWhileOthersWriteTest {

    private static final int QUESTIONS_TO_PRESS = 8;
    private static final int BACKUPS = 3;

    @TempDir
    Path folder;

    @Test
    void everyBackupIsOfOneMoment() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start();
                StubSlack stub = new StubSlack();
                ServedHouse house = new ServedHouse(
                        stub,
                        folder.resolve("served"),
                        List.of(
                                "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                                "--spring.datasource.username=postgres"))) {
            List<SlackUser> delegates = house.committee(StateCode.of("XAA"), StateCode.of("XAB"), StateCode.of("XAC"));
            IntStream.range(0, QUESTIONS_TO_PRESS).forEach(n -> ask(house, "Press " + n));
            house.awaitQuiet();
            JdbcTemplate served = new JdbcTemplate(database.getPostgresDatabase());
            int before = written(served);

            AtomicBoolean over = new AtomicBoolean();
            Stream<Runnable> others = Stream.concat(
                    Stream.of(() -> {
                        for (int n = 0; !over.get(); n++) {
                            ask(house, "Note item " + n);
                        }
                    }),
                    delegates.stream().map(delegate -> () -> pressAll(stub, house, delegate)));
            List<CompletableFuture<Void>> work =
                    others.map(CompletableFuture::runAsync).toList();
            IntStream.range(0, BACKUPS).forEach(n -> house.type("backup " + backup(n)));
            over.set(true);
            work.forEach(CompletableFuture::join);

            assertThat(written(served)).as("written meanwhile").isGreaterThan(before);
        }

        List<Integer> writtenThen =
                IntStream.range(0, BACKUPS).mapToObj(this::restored).toList();
        assertThat(writtenThen).as("each later one holds more").isSorted();
        assertThat(writtenThen.get(BACKUPS - 1)).isGreaterThan(writtenThen.get(0));
    }

    private static void ask(ServedHouse house, String what) {
        house.type("approval open '%s' --rule all --period '5 working days'".formatted(what));
    }

    private static void pressAll(StubSlack stub, ServedHouse house, SlackUser delegate) {
        List<Surface> asked = stub.directMessages(delegate.id()).stream()
                .filter(message -> message.words().contains("Press "))
                .toList();
        asked.forEach(question -> assertThat(
                        delegate.press(question, "Agree").sendTo(house.url()).status())
                .isEqualTo(200));
    }

    private Path backup(int number) {
        return folder.resolve("backup-%d.zip".formatted(number));
    }

    /** Restores it elsewhere, looks whether everything in it agrees, and answers how much the audit tells. */
    private int restored(int number) {
        Path data = folder.resolve("restored-" + number);
        String database = "--spring.datasource.url=jdbc:h2:file:" + data.resolve("committee");
        try (MovingHouse house = MovingHouse.start("restore", data, database)) {
            house.done("restore " + backup(number));
            JdbcTemplate rows = new JdbcTemplate(house.database());
            int opened = audited(rows, "opened on%");
            assertThat(count(rows, "select count(*) from approval")).isEqualTo(opened);
            assertThat(count(rows, "select last_number from number_series where series = 'approval'"))
                    .isEqualTo(opened);
            assertThat(count(rows, "select count(*) from approval_position")).isEqualTo(audited(rows, "% agrees"));
            assertThat(
                            count(
                                    rows,
                                    """
                            select count(*) from ACT_RU_EXECUTION where PARENT_ID_ is null
                              and PROC_DEF_ID_ like 'approval:%'"""))
                    .isEqualTo(count(rows, "select count(*) from approval where outcome like 'WAITING%'"));
            assertThat(house.done("audit verify")).contains("The audit is whole");
            return written(rows);
        }
    }

    private static int audited(JdbcTemplate rows, String words) {
        return count(
                rows,
                "select count(*) from audit_entry natural join audit_words where subject like 'approval/%' and words like '"
                        + words + "'");
    }

    private static int written(JdbcTemplate rows) {
        return count(rows, "select count(*) from audit_entry where chain = 'CHANGES'");
    }

    private static int count(JdbcTemplate rows, String sql) {
        Integer number = rows.queryForObject(sql, Integer.class);
        return number == null ? 0 : number;
    }
}
