package org.committeecycle.workflow.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.committeecycle.domain.backup.Backup;
import org.committeecycle.domain.backup.Snapshots;
import org.committeecycle.domain.communication.FilesPutOut;
import org.committeecycle.workflow.NewFile;
import org.springframework.stereotype.Component;

/** Reads every table in one transaction that sees one moment, on a connection of its own. */
@Component
class SnapshotInDatabase implements Snapshots {

    private static final int ROWS_AT_ONCE = 500;
    private static final String SCHEMA =
            """
            select "version" from "flyway_schema_history" where "success" = true and "version" is not null
            order by "installed_rank" desc fetch first 1 rows only""";
    private static final String ENGINE =
            "select VERSION_ from ACT_GE_SCHEMA_LOG order by TIMESTAMP_ desc fetch first 1 rows only";

    private final DataSource source;
    private final FilesPutOut files;
    private final Clock clock;

    SnapshotInDatabase(DataSource source, FilesPutOut files, Clock clock) {
        this.source = source;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public Backup write(Path file) {
        return NewFile.write(file, "a backup", this::writeAside);
    }

    private Backup writeAside(Path aside) throws IOException {
        Manifest manifest;
        byte[] list;
        try (ArchiveWriter archive = new ArchiveWriter(Files.newOutputStream(aside))) {
            manifest = write(archive);
            list = manifest.json();
            archive.add(ArchiveReader.LIST, out -> out.write(list));
        } catch (SQLException failure) {
            throw new IllegalStateException("The database could not be read to its end.", failure);
        }
        try (ArchiveReader written = ArchiveReader.open(aside)) {
            written.requireWhole();
        }
        return manifest.backup(Sha256.of(list));
    }

    private Manifest write(ArchiveWriter archive) throws IOException, SQLException {
        try (Connection connection = source.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            // What H2 calls repeatable may still see new rows; PostgreSQL's serializable may fail for others' sake.
            connection.setTransactionIsolation(
                    product.equals("H2")
                            ? Connection.TRANSACTION_SERIALIZABLE
                            : Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return new Manifest(
                        Manifest.FORMAT,
                        Optional.ofNullable(getClass().getPackage().getImplementationVersion())
                                .orElse("built from sources"),
                        one(connection, SCHEMA),
                        one(connection, ENGINE),
                        product + " " + connection.getMetaData().getDatabaseProductVersion(),
                        clock.instant().toString(),
                        tables(archive, connection),
                        files(archive));
            } finally {
                connection.rollback();
            }
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new SQLException("Nothing answers to: " + sql);
            }
            return row.getString(1);
        }
    }

    private static List<Manifest.TablePart> tables(ArchiveWriter archive, Connection connection)
            throws IOException, SQLException {
        List<Manifest.TablePart> parts = new ArrayList<>();
        for (Table table : Tables.of(connection)) {
            parts.add(table(archive, connection, table));
        }
        return parts;
    }

    private static Manifest.TablePart table(ArchiveWriter archive, Connection connection, Table table)
            throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery(table.select())) {
                RowsWritten written = new RowsWritten(table, rows);
                ArchiveWriter.Part part = archive.add("tables/" + table.name() + ".jsonl", written);
                return new Manifest.TablePart(
                        table.name(), table.described(), written.next(), written.count(), part.bytes(), part.sha256());
            }
        }
    }

    private List<Manifest.FilePart> files(ArchiveWriter archive) throws IOException {
        List<Manifest.FilePart> parts = new ArrayList<>();
        for (String key : files.keys()) {
            ArchiveWriter.Part part = archive.add("files/" + key, out -> out.write(files.get(key)));
            parts.add(new Manifest.FilePart(key, part.bytes(), part.sha256()));
        }
        return parts;
    }
}
