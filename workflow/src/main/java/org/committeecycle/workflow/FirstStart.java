package org.committeecycle.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks after a first start that was cut off. PostgreSQL undoes what it had begun; H2 keeps half a migration, and no later
 * start would get past that: on an H2 file it is begun anew, as long as nothing of anybody is in it. Whoever starts
 * meanwhile on the same file waits.
 */
@Component
@Lazy(false)
class FirstStart implements FlywayConfigurationCustomizer, ApplicationListener<ApplicationReadyEvent>, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final String H2_FILE = "jdbc:h2:file:";
    private static final String LOCK = "starting.lock";
    private static final String MARK = "started";

    /** A restore makes its tables itself, and ends itself. */
    private static final String RESTORED = "restore_under_way";

    /** Where the first that anybody does leaves something, in this version and in those before it. */
    private static final List<String> OF_SOMEBODY = List.of(
            "audit_entry", "audit_entry_unsealed", "register_state", "operator_role", "cycle", "restore_under_way");

    private final DataSource database;
    private final Path data;
    private final boolean isFile;

    private @Nullable FileChannel alone;

    FirstStart(
            DataSource database,
            @Value("${committee.data:data}") String data,
            @Value("${spring.datasource.url:}") String address,
            @Value("${committee.mode:once}") String mode) {
        this.database = database;
        this.isFile = address.startsWith(H2_FILE) && !mode.equals("restore");
        this.data = Path.of(data);
    }

    /** Before anything is migrated. */
    @Override
    public void customize(FluentConfiguration migrations) {
        if (isFile) {
            waitForOthers();
            Set<String> tables = tables();
            if (isFirst(tables)) {
                beginAnew(tables);
            } else {
                destroy();
            }
        }
    }

    private boolean isFirst(Set<String> tables) {
        return !tables.contains(RESTORED)
                && !isFinished(tables)
                && tables.stream().noneMatch(this::isOfSomebody);
    }

    private void beginAnew(Set<String> tables) {
        if (!tables.isEmpty()) {
            LOG.warn("The first start was cut off; it is begun anew.");
            JdbcClient.create(database).sql("drop all objects").update();
        }
    }

    private Set<String> tables() {
        return JdbcClient.create(database)
                .sql(
                        """
                        select lower(table_name) from information_schema.tables
                        where table_schema = current_schema and table_type = 'BASE TABLE'""")
                .query(String.class)
                .stream()
                .collect(Collectors.toSet());
    }

    private boolean isFinished(Set<String> tables) {
        return tables.contains("number_series")
                && number("select count(*) from number_series where series = '" + MARK + "'") > 0;
    }

    private boolean isOfSomebody(String table) {
        return OF_SOMEBODY.contains(table) && number("select count(*) from " + table) > 0;
    }

    private int number(String sql) {
        return JdbcClient.create(database).sql(sql).query(Integer.class).single();
    }

    private void waitForOthers() {
        try {
            Files.createDirectories(data);
            alone = FileChannel.open(data.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            alone.lock();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (alone != null) {
            JdbcClient.create(database)
                    .sql("insert into number_series (series, last_number) values (?, 1)")
                    .param(MARK)
                    .update();
            destroy();
        }
    }

    /** Lets the next in. */
    @Override
    public void destroy() {
        if (alone != null) {
            try {
                alone.close();
                alone = null;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
