package org.committeecycle.domain.backup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When backups were taken, in a list. */
public class BackupsInMemory implements BackupStore {

    private final List<Backup> taken = new ArrayList<>();

    @Override
    public void keep(Backup backup) {
        taken.add(backup);
    }

    @Override
    public Optional<Instant> last() {
        return taken.stream().map(Backup::takenAt).max(Comparator.naturalOrder());
    }
}
