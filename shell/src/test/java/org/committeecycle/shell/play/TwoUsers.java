package org.committeecycle.shell.play;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL server on which the tables belong to "owner" and the application works as "house". */
final class TwoUsers implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    /** Makes both users and the databases, which are empty. */
    TwoUsers(String... databases) {
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        JdbcClient server = superuser("postgres");
        Stream.of("owner", "house").forEach(user -> server.sql("create role %1$s login password '%1$s'".formatted(user))
                .update());
        Stream.of(databases).forEach(name -> server.sql("create database %s owner owner".formatted(name))
                .update());
    }

    JdbcClient superuser(String database) {
        return JdbcClient.create(postgres.getDatabase("postgres", database));
    }

    DataSource as(String user, String database) {
        return new DriverManagerDataSource(address(database), user, user);
    }

    /** The settings of a process that knows the application's user only. */
    String[] byApplication(String database) {
        return new String[] {
            "--spring.datasource.url=" + address(database),
            "--spring.datasource.username=house",
            "--spring.datasource.password=house"
        };
    }

    /** The settings of a process that knows the owner as well. */
    String[] byOwner(String database) {
        return Stream.concat(
                        Stream.of(byApplication(database)),
                        Stream.of("--spring.flyway.user=owner", "--spring.flyway.password=owner"))
                .toArray(String[]::new);
    }

    String address(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), database);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
