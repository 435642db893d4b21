package org.committeecycle.workflow.backup;

import java.time.Instant;
import java.util.Optional;
import org.committeecycle.domain.backup.Backup;
import org.committeecycle.domain.backup.BackupStore;
import org.committeecycle.workflow.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When backups were taken, in the one table that no backup holds. */
@Repository
class BackupInDatabase implements BackupStore {

    private final JdbcClient jdbc;

    BackupInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Backup backup) {
        jdbc.sql("insert into backup_taken (taken_at, seal) values (?, ?)")
                .params(Instants.column(backup.takenAt()), backup.seal())
                .update();
    }

    @Override
    public Optional<Instant> last() {
        return jdbc.sql("select taken_at from backup_taken order by taken_at desc fetch first 1 rows only")
                .query((row, n) -> Instants.read(row, "taken_at"))
                .optional();
    }
}
