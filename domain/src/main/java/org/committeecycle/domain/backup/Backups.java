package org.committeecycle.domain.backup;

import jakarta.transaction.Transactional;
import java.nio.file.Path;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.audit.Audit;

/** Takes backups. */
@Transactional
public class Backups {

    private final Snapshots snapshots;
    private final BackupStore store;
    private final Audit audit;

    public Backups(Snapshots snapshots, BackupStore store, Audit audit) {
        this.snapshots = snapshots;
        this.store = store;
        this.audit = audit;
    }

    /** Writes everything that the house holds into a new file; by an operator, because it holds every case. */
    public Backup take(Actor actor, Path file) {
        actor.requireOperator();
        Backup backup = snapshots.write(file);
        store.keep(backup);
        audit.record(
                actor,
                backup.subject(),
                "took a backup: %s, with the seal %s".formatted(backup.contents(), backup.seal()));
        return backup;
    }
}
