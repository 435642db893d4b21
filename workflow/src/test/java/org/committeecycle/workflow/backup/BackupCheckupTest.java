package org.committeecycle.workflow.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.committeecycle.domain.backup.Backup;
import org.committeecycle.domain.backup.BackupsInMemory;
import org.committeecycle.domain.process.Finding;
import org.junit.jupiter.api.Test;

class BackupCheckupTest {

    private static final Instant NOW = Instant.parse("2025-03-17T08:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private final BackupsInMemory taken = new BackupsInMemory();
    private final BackupCheckup checkup = new BackupCheckup(taken, Clock.fixed(NOW, ZoneOffset.UTC), 7);

    @Test
    void aHouseThatWasNeverBackedUpNeedsAttention() {
        assertThat(finding().state()).isEqualTo(Finding.State.ATTENTION);
        assertThat(finding().sentence()).isEqualTo("No backup of this house was taken yet.");
        assertThat(finding().help()).startsWith("Type 'backup FILE'");
    }

    @Test
    void aBackupOfTheLastDaysIsFine() {
        takenAt(NOW.minus(WEEK));

        assertThat(finding().state()).isEqualTo(Finding.State.FINE);
    }

    @Test
    void anOldBackupNeedsAttentionAndSaysHowOldAndWhatHelps() {
        takenAt(NOW.minus(WEEK).minusSeconds(1));

        assertThat(finding().part()).isEqualTo("Backup");
        assertThat(finding().state()).isEqualTo(Finding.State.ATTENTION);
        assertThat(finding().sentence())
                .startsWith("The last backup was taken on 10 March 2025")
                .endsWith("That is more than 7 days ago.");
        assertThat(finding().help()).startsWith("Type 'backup FILE'");
    }

    @Test
    void theNewestBackupCounts() {
        takenAt(NOW.minus(WEEK.multipliedBy(9)));
        takenAt(NOW.minusSeconds(60));

        assertThat(finding().state()).isEqualTo(Finding.State.FINE);
    }

    private void takenAt(Instant moment) {
        taken.keep(new Backup(moment, 1, 1, 0, "0".repeat(64)));
    }

    private Finding finding() {
        return checkup.findings().get(0);
    }
}
