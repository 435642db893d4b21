package org.committeecycle.workflow.backup;

import org.committeecycle.domain.Refused;
import org.committeecycle.workflow.process.TablesOwner;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Makes the tables at every start, except where a backup brings them, and in a database that holds half of one. */
@Component
class TablesUnlessRestoring implements FlywayMigrationStrategy {

    private final RestoreMark mark;
    private final TablesOwner owner;
    private final boolean restoring;

    TablesUnlessRestoring(RestoreMark mark, TablesOwner owner, @Value("${committee.mode:once}") String mode) {
        this.mark = mark;
        this.owner = owner;
        this.restoring = mode.equals("restore");
    }

    @Override
    public void migrate(Flyway flyway) {
        if (restoring) {
            return;
        }
        Refused.unless(
                !mark.isThere(),
                "A restore into this database is under way, or broke off: let it end, or type 'restore FILE' again.");
        Refused.unless(
                owner.mayMakeTables() || areOfThisVersion(flyway),
                "The tables are not yet those of this version, and the application's user may not change them: let their"
                        + " owner start once (docs/operations.md).");
        flyway.migrate();
    }

    /** What the application may not even read, the owner has not given it yet. */
    private static boolean areOfThisVersion(Flyway flyway) {
        try {
            return flyway.info().pending().length == 0;
        } catch (FlywayException unreadable) {
            return false;
        }
    }
}
