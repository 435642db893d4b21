package org.committeecycle.domain.backup;

import java.time.Instant;
import java.util.Optional;

/** Keeps when backups of this house were taken; a restored house begins without any. */
public interface BackupStore {

    void keep(Backup backup);

    /** When the last one was taken. */
    Optional<Instant> last();
}
