package org.committeecycle.domain.backup;

import jakarta.transaction.Transactional;
import java.nio.file.Path;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.audit.Audit;
import org.jspecify.annotations.Nullable;

/** Puts backups back; tables are made on the way, so it is no single transaction, yet all or nothing. */
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Restores {

    private final EmptyHouse house;
    private final Audit audit;

    public Restores(EmptyHouse house, Audit audit) {
        this.house = house;
        this.audit = audit;
    }

    /** Looks whether the file is a whole backup that nobody changed, and of that seal if one is given; by an operator. */
    public Backup check(Actor actor, Path file, @Nullable String seal) {
        actor.requireOperator();
        return house.check(file, seal);
    }

    /** Puts the backup into a house that holds nothing; by an operator, refused where anything is there already. */
    public Backup restore(Actor actor, Path file, @Nullable String seal) {
        actor.requireOperator();
        return house.fill(
                file,
                seal,
                backup -> audit.record(
                        actor,
                        backup.subject(),
                        "restored the backup of that time, with %s and the seal %s, into an empty house"
                                .formatted(backup.contents(), backup.seal())));
    }
}
