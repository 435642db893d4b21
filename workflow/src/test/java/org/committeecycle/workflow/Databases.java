package org.committeecycle.workflow;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.committeecycle.domain.Numbers;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** New databases for tests, every migration applied: H2 in memory, and the one PostgreSQL server of this run. */
public final class Databases {

    private static final AtomicInteger LAST = new AtomicInteger();

    private Databases() {}

    /** An H2 database of its own. */
    public static Database h2() {
        return migrated(emptyH2());
    }

    private static DataSource emptyH2() {
        return new DriverManagerDataSource(
                "jdbc:h2:mem:test" + LAST.incrementAndGet() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    /** An H2 and a PostgreSQL database as the migration of that version left them. */
    public static List<Database> of(String version) {
        return Stream.of(emptyH2(), PostgreSqlServer.empty("test" + LAST.incrementAndGet()))
                .map(source -> migrated(source, version))
                .toList();
    }

    /** A PostgreSQL database of its own, in a container or embedded as the run says. */
    public static Database postgreSql() {
        return new Database(PostgreSqlServer.copyOfMigrated("test" + LAST.incrementAndGet()));
    }

    /** A PostgreSQL database whose user owns it and is no superuser, as the application's is. */
    public static Database ownedByTheApplication() {
        return migrated(PostgreSqlServer.owned("test" + LAST.incrementAndGet()));
    }

    /** The numbers as the house gives them. */
    public static Numbers numbers(JdbcClient jdbc) {
        return new NumbersInDatabase(jdbc);
    }

    public static Database migrated(DataSource source) {
        return migrated(source, "latest");
    }

    private static Database migrated(DataSource source, String version) {
        Flyway.configure().dataSource(source).target(version).load().migrate();
        return new Database(source);
    }
}
