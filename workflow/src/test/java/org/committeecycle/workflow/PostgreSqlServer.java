package org.committeecycle.workflow;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The PostgreSQL server of this run, started once: the image in a container where a Docker engine answers, the embedded
 * binaries where none does. The run says which, and {@code COMMITTEE_DATABASES=containers} refuses the second.
 */
final class PostgreSqlServer {

    private static final String TEMPLATE = "migrated";
    private static final String IMAGE = setting("COMMITTEE_POSTGRES_IMAGE", "postgres:17");
    private static final boolean CONTAINERS_ONLY =
            setting("COMMITTEE_DATABASES", "any").equals("containers");
    private static final long SECONDS_TO_PULL = 90;
    private static final PostgreSqlServer ONLY = start();

    private final Function<String, DataSource> databases;

    private PostgreSqlServer(String description, Function<String, DataSource> databases) {
        this.databases = databases;
        report("Databases: H2 in memory and PostgreSQL " + description + ".");
        create(TEMPLATE, "template0");
        Databases.migrated(databases.apply(TEMPLATE));
    }

    /** A new database without a table. */
    static DataSource empty(String name) {
        return ONLY.create(name, "template0");
    }

    /** A new database that holds what every migration has made. */
    static DataSource copyOfMigrated(String name) {
        return ONLY.create(name, TEMPLATE);
    }

    /** A new database without a table, and a user of the same name that owns it and nothing else. */
    static DataSource owned(String name) {
        JdbcClient server = JdbcClient.create(ONLY.databases.apply("postgres"));
        server.sql("create role %1$s login password '%1$s'".formatted(name)).update();
        server.sql("create database %1$s template template0 owner %1$s".formatted(name))
                .update();
        return new DriverManagerDataSource(url(ONLY.databases.apply(name)), name, name);
    }

    private static String url(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getURL();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private DataSource create(String name, String template) {
        JdbcClient.create(databases.apply("postgres"))
                .sql("create database " + name + " template " + template)
                .update();
        return databases.apply(name);
    }

    private static PostgreSqlServer start() {
        String reason = whyNoContainer();
        if (reason.isEmpty()) {
            return inContainer();
        }
        if (CONTAINERS_ONLY) {
            throw new IllegalStateException("COMMITTEE_DATABASES=containers, but " + reason + ".");
        }
        return embedded(reason);
    }

    private static String whyNoContainer() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return "no Docker engine answers";
        }
        return isThere(DockerClientFactory.lazyClient()) ? "" : "the image " + IMAGE + " cannot be had";
    }

    /** Looks for the image on this machine before asking for it, because a vain request may take minutes. */
    private static boolean isThere(DockerClient docker) {
        try {
            docker.inspectImageCmd(IMAGE).exec();
            return true;
        } catch (NotFoundException absent) {
            return isPulled(docker);
        }
    }

    private static boolean isPulled(DockerClient docker) {
        try {
            return docker.pullImageCmd(IMAGE).start().awaitCompletion(SECONDS_TO_PULL, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (RuntimeException unreachable) {
            return false;
        }
    }

    @SuppressWarnings("resource") // Lives until the run ends.
    private static PostgreSqlServer inContainer() {
        var container = new PostgreSQLContainer<>(DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("postgres"));
        container.start();
        String server = "jdbc:postgresql://" + container.getHost() + ":"
                + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/";
        return new PostgreSqlServer(
                "in a container (" + IMAGE + ")",
                name -> new DriverManagerDataSource(server + name, container.getUsername(), container.getPassword()));
    }

    private static PostgreSqlServer embedded(String reason) {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            return new PostgreSqlServer("embedded (" + reason + ")", name -> server.getDatabase("postgres", name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String setting(String name, String otherwise) {
        String property = System.getProperty(name, System.getenv().getOrDefault(name, ""));
        return property.isBlank() ? otherwise : property;
    }

    private static void report(String line) {
        System.out.println(line);
        try {
            Files.writeString(Files.createDirectories(Path.of("target")).resolve("databases.txt"), line + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
