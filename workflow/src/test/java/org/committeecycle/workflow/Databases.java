package org.committeecycle.workflow;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** New databases for tests, every migration applied: H2 in memory, and the one PostgreSQL server of this run. */
public final class Databases {

    private static final AtomicInteger LAST = new AtomicInteger();

    private Databases() {}

    /** An H2 database of its own. */
    public static Database h2() {
        return migrated(new DriverManagerDataSource(
                "jdbc:h2:mem:test" + LAST.incrementAndGet() + ";DB_CLOSE_DELAY=-1", "sa", ""));
    }

    /** A PostgreSQL database of its own, in a container or embedded as the run says. */
    public static Database postgreSql() {
        return new Database(PostgreSqlServer.copyOfMigrated("test" + LAST.incrementAndGet()));
    }

    static Database migrated(DataSource source) {
        Flyway.configure().dataSource(source).load().migrate();
        return new Database(source);
    }
}
