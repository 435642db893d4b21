package org.committeecycle.domain.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of backups does. */
public abstract class BackupStoreContract {

    protected abstract BackupStore empty();

    @Test
    void knowsTheLastOneWheneverItWasKept() {
        BackupStore store = empty();
        assertThat(store.last()).isEmpty();

        store.keep(taken("2025-03-18T08:00:00.123456Z", "b"));
        store.keep(taken("2025-03-17T08:00:00Z", "a"));

        assertThat(store.last()).contains(Instant.parse("2025-03-18T08:00:00.123456Z"));
    }

    private static Backup taken(String at, String seal) {
        return new Backup(Instant.parse(at), 1, 1, 0, seal.repeat(64));
    }
}
