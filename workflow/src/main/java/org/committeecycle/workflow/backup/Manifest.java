package org.committeecycle.workflow.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.backup.Backup;

/**
 * The list of what is in a backup.
 *
 * @param format of the archive; this version of the software knows {@value #FORMAT} only
 * @param product the version of the software
 * @param schema the migration of which the tables are
 * @param engine the version of which the engine's tables are
 * @param database from which kind of database it comes, for people
 * @param takenAt the moment, such as 2025-03-17T08:00:00Z
 */
record Manifest(
        int format,
        String product,
        String schema,
        String engine,
        String database,
        String takenAt,
        List<TablePart> tables,
        List<FilePart> files) {

    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Manifest {
        requireAll(product, schema, engine, database, takenAt, tables, files);
        requireAll(tables.toArray());
        requireAll(files.toArray());
    }

    /**
     * A table.
     *
     * @param columns what each of its columns holds
     * @param next the next number of each column that counts by itself
     */
    record TablePart(
            String name, Map<String, String> columns, Map<String, Long> next, long rows, long bytes, String sha256) {

        TablePart {
            requireAll(name, columns, next, sha256);
            requireAll(columns.values().toArray());
            requireAll(next.values().toArray());
        }

        ArchiveWriter.Part part() {
            return new ArchiveWriter.Part("tables/" + name + ".jsonl", bytes, sha256);
        }
    }

    /** A file that was put out, by its key. */
    record FilePart(String name, long bytes, String sha256) {

        FilePart {
            requireAll(name, sha256);
        }

        ArchiveWriter.Part part() {
            return new ArchiveWriter.Part("files/" + name, bytes, sha256);
        }
    }

    /** Every entry but the list itself. */
    Stream<ArchiveWriter.Part> parts() {
        return Stream.concat(
                tables.stream().map(TablePart::part), files.stream().map(FilePart::part));
    }

    byte[] json() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Refused when it is no list of a backup, or one of another format. */
    static Manifest read(byte[] json) {
        try {
            int format = JSON.readTree(json).path("format").asInt();
            Refused.unless(
                    format == FORMAT,
                    "The backup has the format %d, and this version reads %d: restore it with the version that took it.",
                    format,
                    FORMAT);
            return JSON.readValue(json, Manifest.class);
        } catch (IOException unreadable) {
            throw new Refused("The backup is damaged: its list of contents cannot be read.");
        }
    }

    /** What people and the audit are told of it. */
    Backup backup(String seal) {
        try {
            return new Backup(
                    Instant.parse(takenAt),
                    tables.size(),
                    tables.stream().mapToLong(TablePart::rows).sum(),
                    files.size(),
                    seal);
        } catch (DateTimeException unreadable) {
            throw new Refused("The backup is damaged: it does not say when it was taken.");
        }
    }

    private static void requireAll(Object... values) {
        for (Object value : values) {
            if (value == null) {
                throw new IllegalArgumentException("Something is missing in the list of contents.");
            }
        }
    }
}
