package org.committeecycle.workflow.backup;

import java.util.Arrays;
import org.committeecycle.domain.Refused;
import org.committeecycle.workflow.process.EngineTables;
import org.committeecycle.workflow.process.TablesOwner;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.stereotype.Component;

/** Makes the tables as one version of the software had them, and those of today out of them. */
@Component
class Migrations {

    private final Flyway flyway;
    private final EngineTables engine;
    private final TablesOwner owner;

    Migrations(Flyway flyway, EngineTables engine, TablesOwner owner) {
        this.flyway = flyway;
        this.engine = engine;
        this.owner = owner;
    }

    /** Refused when the tables of the backup are of no version that this software can make. */
    void requireKnown(Manifest manifest) {
        Refused.unless(
                isKnown(manifest.schema()),
                "The backup holds the tables of version %s, which this software does not know, the newest it knows is"
                        + " %s: install the version that took the backup (%s), or a newer one.",
                manifest.schema(),
                latest(),
                manifest.product());
        Refused.unless(
                EngineTables.versionOf(manifest.engine()).equals(EngineTables.VERSION),
                "The backup holds the tables of the engine %s, and only those of %s can be restored: restore it with the"
                        + " version that took it (%s), then start this one on its data.",
                manifest.engine(),
                EngineTables.VERSION,
                manifest.product());
    }

    private boolean isKnown(String version) {
        return Arrays.stream(flyway.info().all())
                .map(MigrationInfo::getVersion)
                .anyMatch(known -> known != null && known.getVersion().equals(version));
    }

    private MigrationVersion latest() {
        MigrationInfo[] all = flyway.info().all();
        return all[all.length - 1].getVersion();
    }

    /** In an empty database. */
    void makeTablesOf(Manifest manifest) {
        // The mark of the restore stands there already, so the database is not quite empty.
        configuration()
                .target(manifest.schema())
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        engine.make();
    }

    void makeTablesOfToday() {
        flyway.migrate();
        owner.giveRights();
    }

    /** Takes away everything that stands in the database. */
    void makeEmpty() {
        configuration().cleanDisabled(false).load().clean();
    }

    private FluentConfiguration configuration() {
        return Flyway.configure().configuration(flyway.getConfiguration());
    }
}
