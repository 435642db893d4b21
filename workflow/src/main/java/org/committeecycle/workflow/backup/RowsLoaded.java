package org.committeecycle.workflow.backup;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeecycle.domain.Refused;

/** Puts the rows of a backup into tables that were just made, parents before children, on one connection. */
final class RowsLoaded {

    private static final int AT_ONCE = 500;

    private final ArchiveReader backup;
    private final Connection connection;
    private final List<Table> tables;
    private final Map<String, Manifest.TablePart> parts;

    /** Refused when the tables of the backup are others than those of the database. */
    RowsLoaded(ArchiveReader backup, Connection connection) throws SQLException {
        this.backup = backup;
        this.connection = connection;
        this.tables = Tables.of(connection);
        this.parts = backup.manifest().tables().stream()
                .collect(Collectors.toMap(Manifest.TablePart::name, Function.identity()));
        Refused.unless(
                tables.stream()
                                .allMatch(table -> parts.containsKey(table.name())
                                        && parts.get(table.name()).columns().equals(table.described()))
                        && tables.size() == parts.size(),
                "The backup does not fit: it holds other tables or columns than version %s has.",
                backup.manifest().schema());
    }

    /** Has the columns that count by themselves go on where they were; H2 commits this at once. */
    void countOn() throws SQLException {
        for (Table table : tables) {
            for (Column column : table.columns()) {
                if (column.counted()) {
                    long next = parts.get(table.name()).next().getOrDefault(column.name(), 1L);
                    run("alter table %s alter column %s restart with %d"
                            .formatted(table.quoted(), column.quoted(), Math.max(1, next)));
                }
            }
        }
    }

    /** Takes out what the making of the tables has left in them, and puts in what the backup holds. */
    void load() throws SQLException {
        List<Table> childrenFirst = new ArrayList<>(tables);
        Collections.reverse(childrenFirst);
        for (Table table : childrenFirst) {
            empty(table);
        }
        for (Table table : tables) {
            insert(table);
            if (!table.own().isEmpty()) {
                refer(table);
            }
        }
        // Whoever was about to do these jobs does them no longer.
        run("update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null where LOCK_OWNER_ is not null");
    }

    /** What is empty is left alone: PostgreSQL lets nobody take anything out of the audit. */
    private void empty(Table table) throws SQLException {
        boolean filled;
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select 1 from " + table.quoted() + " fetch first 1 rows only")) {
            filled = row.next();
        }
        if (filled) {
            run("delete from " + table.quoted());
        }
    }

    private void insert(Table table) throws SQLException {
        Set<String> known = new HashSet<>(table.described().keySet());
        try (Batch batch = new Batch(connection.prepareStatement(table.insert()))) {
            backup.rows(table.name(), row -> {
                row.fieldNames()
                        .forEachRemaining(name -> Refused.unless(
                                known.contains(name),
                                "The backup is damaged: %s has no column %s.",
                                table.name(),
                                name));
                batch.add(statement -> {
                    int place = 1;
                    for (Column column : table.columns()) {
                        set(statement, place++, column, column.own() ? null : row.get(column.name()));
                    }
                });
            });
            batch.end();
            Refused.unless(
                    batch.count == parts.get(table.name()).rows(),
                    "The backup is damaged: %s holds another number of rows than its list says.",
                    table.name());
        }
    }

    /** Rows of one table may refer to each other in any order, so they do it when all of them are there. */
    private void refer(Table table) throws SQLException {
        try (Batch batch = new Batch(connection.prepareStatement(table.refer()))) {
            backup.rows(table.name(), row -> {
                if (table.own().stream().anyMatch(column -> row.has(column.name()))) {
                    batch.add(statement -> {
                        int place = 1;
                        for (Column column : table.own()) {
                            set(statement, place++, column, row.get(column.name()));
                        }
                        for (Column column : table.key()) {
                            set(statement, place++, column, row.get(column.name()));
                        }
                    });
                }
            });
            batch.end();
        }
    }

    private static void set(PreparedStatement statement, int place, Column column, JsonNode value) throws SQLException {
        if (value == null || value.isNull()) {
            statement.setNull(place, column.jdbcType());
        } else {
            column.type().write(statement, place, value);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Setting {
        void of(PreparedStatement statement) throws SQLException;
    }

    /** A statement run for many rows, some hundred at a time. */
    private static final class Batch implements AutoCloseable {

        private final PreparedStatement statement;
        private long count;

        private Batch(PreparedStatement statement) {
            this.statement = statement;
        }

        void add(Setting setting) {
            try {
                setting.of(statement);
                statement.addBatch();
                if (++count % AT_ONCE == 0) {
                    statement.executeBatch();
                }
            } catch (SQLException failure) {
                throw new IllegalStateException("A row of the backup could not be put in.", failure);
            }
        }

        void end() throws SQLException {
            statement.executeBatch();
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
