package org.committeecycle.domain.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.committeecycle.domain.House;
import org.committeecycle.domain.audit.AuditEntry;
import org.committeecycle.domain.audit.AuditFilter;
import org.junit.jupiter.api.Test;

class BackupsTest {

    private static final Path FILE = Path.of("backup.zip");

    private final House house = House.in2025();
    private final BackupFiles files = new BackupFiles();
    private final BackupsInMemory store = new BackupsInMemory();

    @Test
    void writesTheFileAndRemembersWhen() {
        new Backups(files, store, house.audit).take(House.ISU, FILE);

        assertThat(files.written).containsExactly(FILE);
        assertThat(store.last()).contains(BackupFiles.BACKUP.takenAt());
        assertThat(lastEntry().subject()).hasToString("backup/2025-03-17T08:00:00Z");
        assertThat(lastEntry().words()).contains("took a backup: 7 rows in 2 tables and 1 files", "a".repeat(64));
    }

    @Test
    void saysInTheRestoredHouseWhereItComesFrom() {
        new Restores(files, house.audit).restore(House.ISU, FILE, null);

        assertThat(files.restored).containsExactly(FILE);
        assertThat(lastEntry().words()).startsWith("restored the backup of that time");
    }

    private AuditEntry lastEntry() {
        return house.audit.latest(House.ISU, AuditFilter.newest(1)).get(0);
    }
}
