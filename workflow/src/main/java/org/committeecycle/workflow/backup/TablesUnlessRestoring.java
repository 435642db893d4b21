package org.committeecycle.workflow.backup;

import org.committeecycle.domain.Refused;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Makes the tables at every start, except where a backup brings them, and in a database that holds half of one. */
@Component
class TablesUnlessRestoring implements FlywayMigrationStrategy {

    private final RestoreMark mark;
    private final boolean restoring;

    TablesUnlessRestoring(RestoreMark mark, @Value("${committee.mode:once}") String mode) {
        this.mark = mark;
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
        flyway.migrate();
    }
}
