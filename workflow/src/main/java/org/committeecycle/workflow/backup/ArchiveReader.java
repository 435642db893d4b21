package org.committeecycle.workflow.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.committeecycle.domain.Refused;

/**
 * Reads an archive that may be damaged or made by an attacker: it trusts no name, no size and no content before it has
 * looked, and nothing is ever unpacked to a place that the archive names.
 */
final class ArchiveReader implements Closeable {

    static final String LIST = "manifest.json";

    private static final int MOST_ENTRIES = 200_000;
    private static final int MOST_BYTES_OF_THE_LIST = 64_000_000;

    /** Rows of a database shrink to a tenth or so; what shrinks to less than a two hundredth was made to burst. */
    private static final int MOST_GROWTH = 200;

    private static final int ALWAYS_ALLOWED = 10_000_000;

    private static final Pattern NAME = Pattern.compile(
            "manifest\\.json|tables/[a-z][a-z0-9_]{0,99}\\.jsonl|files(/[^/\\\\:\\p{Cntrl}]{1,200}){1,10}");

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final Manifest manifest;
    private final String seal;

    private ArchiveReader(ZipFile zip, long size) throws IOException {
        this.zip = zip;
        Refused.unless(zip.size() <= MOST_ENTRIES, "The backup has more than %d entries.", MOST_ENTRIES);
        for (ZipEntry entry : Collections.list(zip.entries())) {
            requirePlain(entry.getName());
            Refused.unless(
                    entries.put(entry.getName(), entry) == null, "The backup is damaged: it holds an entry twice.");
        }
        byte[] list = list();
        this.manifest = Manifest.read(list);
        this.seal = Sha256.of(list);
        requireListed(size);
    }

    /** Opens the file; refused unless the entries are those of a backup, and no larger than such a file can hold. */
    static ArchiveReader open(Path file) {
        Refused.unless(Files.isRegularFile(file), "There is no file %s.", file);
        try {
            return opened(new ZipFile(file.toFile()), Files.size(file));
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Refused("The file %s is no backup, or it is damaged: it cannot be unpacked.", file);
        }
    }

    private static ArchiveReader opened(ZipFile zip, long size) throws IOException {
        try {
            return new ArchiveReader(zip, size);
        } catch (RuntimeException | IOException refused) {
            zip.close();
            throw refused;
        }
    }

    private static void requirePlain(String name) {
        boolean climbs = List.of(name.split("/")).stream().anyMatch(step -> step.equals(".") || step.equals(".."));
        Refused.unless(NAME.matcher(name).matches() && !climbs, "The backup holds an entry with an impossible name.");
    }

    private byte[] list() throws IOException {
        ZipEntry entry = entries.get(LIST);
        Refused.unless(entry != null, "The file is no backup: it has no list of contents.");
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] list = in.readNBytes(MOST_BYTES_OF_THE_LIST + 1);
            Refused.unless(list.length <= MOST_BYTES_OF_THE_LIST, "The backup's list of contents is too large.");
            return list;
        }
    }

    private void requireListed(long size) {
        List<String> listed = manifest.parts().map(ArchiveWriter.Part::entry).toList();
        Set<String> there =
                entries.keySet().stream().filter(name -> !name.equals(LIST)).collect(Collectors.toSet());
        Refused.unless(
                listed.size() == there.size() && there.containsAll(listed),
                "The backup is damaged: it does not hold what its list says.");
        long room = size * MOST_GROWTH + ALWAYS_ALLOWED;
        Refused.unless(
                manifest.parts().allMatch(part -> part.bytes() >= 0 && part.bytes() <= room)
                        && manifest.parts().mapToLong(ArchiveWriter.Part::bytes).sum() <= room,
                "The backup would unpack to far more than a file of its size can hold.");
    }

    Manifest manifest() {
        return manifest;
    }

    /** SHA-256 of the list, which holds that of everything else. */
    String seal() {
        return seal;
    }

    /** Reads every entry to its end; refused unless each is what the list says. */
    void requireWhole() {
        manifest.parts().forEach(part -> read(part, in -> null));
    }

    /** Reads from an entry. */
    interface Reading<T> {
        T from(InputStream in) throws IOException;
    }

    /** Reads the entry; refused when it turns out to be another than the list says. */
    <T> T read(ArchiveWriter.Part part, Reading<T> reading) {
        try (Measured in = new Measured(zip.getInputStream(entries.get(part.entry())), part)) {
            T read = reading.from(in);
            in.toTheEnd();
            in.requireAsListed();
            return read;
        } catch (IOException | RuntimeJsonMappingException | UncheckedIOException damaged) {
            throw new Refused("The backup is damaged: %s cannot be read.", part.entry());
        }
    }

    /** Each row of the table, in the order of the backup; none where it has no such table. */
    void rows(String table, Consumer<JsonNode> row) {
        manifest.tables().stream()
                .filter(listed -> listed.name().equals(table))
                .forEach(listed -> read(listed.part(), in -> {
                    JsonLines.reading(in).forEachRemaining(row);
                    return null;
                }));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts and digests what is read, and stops at the first byte too many. */
    private static final class Measured extends FilterInputStream {

        private final MessageDigest digest = Sha256.begin();
        private final ArchiveWriter.Part part;
        private long left;

        private Measured(InputStream in, ArchiveWriter.Part part) {
            super(in);
            this.part = part;
            this.left = part.bytes();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = in.read(into, from, length);
            if (read > 0) {
                left -= read;
                Refused.unless(left >= 0, "The backup is damaged: %s is larger than its list says.", part.entry());
                digest.update(into, from, read);
            }
            return read;
        }

        private void toTheEnd() throws IOException {
            transferTo(OutputStream.nullOutputStream());
        }

        private void requireAsListed() {
            Refused.unless(
                    left == 0 && Sha256.end(digest).equals(part.sha256()),
                    "The backup is damaged or was changed: %s is not what its list says.",
                    part.entry());
        }
    }
}
