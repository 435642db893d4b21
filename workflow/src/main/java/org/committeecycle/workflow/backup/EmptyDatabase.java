package org.committeecycle.workflow.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.backup.Backup;
import org.committeecycle.domain.backup.EmptyHouse;
import org.committeecycle.domain.communication.FilesPutOut;
import org.committeecycle.domain.communication.Outbox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** An empty database and the folder of files put out; a mark stands in the database until both are as they were. */
@Component
class EmptyDatabase implements EmptyHouse {

    private static final Logger LOG = LoggerFactory.getLogger(EmptyDatabase.class);

    private final DataSource source;
    private final RestoreMark mark;
    private final Migrations migrations;
    private final DeployedInBackup deployed;
    private final Outbox outbox;
    private final FilesPutOut files;
    private final boolean restoring;

    EmptyDatabase(
            DataSource source,
            RestoreMark mark,
            Migrations migrations,
            DeployedInBackup deployed,
            Outbox outbox,
            FilesPutOut files,
            @Value("${committee.mode:once}") String mode) {
        this.source = source;
        this.mark = mark;
        this.migrations = migrations;
        this.deployed = deployed;
        this.outbox = outbox;
        this.files = files;
        this.restoring = mode.equals("restore");
    }

    @Override
    public Backup check(Path file, @Nullable String seal) {
        try (ArchiveReader backup = ArchiveReader.open(file)) {
            return checked(backup, seal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Backup checked(ArchiveReader backup, @Nullable String seal) {
        Refused.unless(
                seal == null || seal.equals(backup.seal()),
                "This is another backup, or it was changed: its seal is %s.",
                backup.seal());
        backup.requireWhole();
        migrations.requireKnown(backup.manifest());
        deployed.check(backup);
        return backup.manifest().backup(backup.seal());
    }

    @Override
    public Backup fill(Path file, @Nullable String seal, Consumer<Backup> lastWord) {
        Refused.unless(
                restoring,
                "A backup is restored by a process of its own, while no server runs: committee restore FILE.");
        try (ArchiveReader backup = ArchiveReader.open(file)) {
            Backup known = checked(backup, seal);
            requireRoomFor(backup.manifest());
            requireEmpty();
            mark.set();
            fillOrLeaveEmpty(backup, () -> lastWord.accept(known));
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireRoomFor(Manifest manifest) {
        Set<String> there = Set.copyOf(files.keys());
        manifest.files().stream()
                .filter(file -> there.contains(file.name()))
                .filter(file -> !Sha256.of(files.get(file.name())).equals(file.sha256()))
                .findFirst()
                .ifPresent(file -> {
                    throw new Refused(
                            "The folder for files put out holds another file '%s' already: use a data directory of its"
                                    + " own.",
                            file.name());
                });
    }

    /** What a restore has left that broke off is nobody's, and goes. */
    private void requireEmpty() {
        if (mark.isThere()) {
            makeEmpty();
        }
        try (Connection connection = source.getConnection()) {
            Refused.unless(
                    Tables.names(connection).isEmpty(),
                    "This database is not empty: a backup is restored into a new one only, and nothing is ever"
                            + " replaced.");
        } catch (SQLException failure) {
            throw new IllegalStateException("The database could not be looked at.", failure);
        }
    }

    /** The mark goes last: whoever is killed on the way leaves a database that is known to hold nothing of anybody. */
    private void makeEmpty() {
        mark.outlivesAllElse();
        migrations.makeEmpty();
    }

    private void fillOrLeaveEmpty(ArchiveReader backup, Runnable lastWord) {
        try {
            migrations.makeTablesOf(backup.manifest());
            load(backup);
            migrations.makeTablesOfToday();
            putOut(backup);
            lastWord.run();
        } catch (RuntimeException | Error failure) {
            LOG.error("The backup was not restored, the database is emptied", failure);
            makeEmpty();
            throw failure;
        }
        mark.remove();
    }

    private void load(ArchiveReader backup) {
        try (Connection connection = source.getConnection()) {
            RowsLoaded rows = new RowsLoaded(backup, connection);
            rows.countOn();
            connection.setAutoCommit(false);
            rows.load();
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException("The rows of the backup could not be put into the database.", failure);
        }
    }

    private void putOut(ArchiveReader backup) {
        backup.manifest()
                .files()
                .forEach(file -> outbox.put(file.name(), backup.read(file.part(), java.io.InputStream::readAllBytes)));
    }
}
