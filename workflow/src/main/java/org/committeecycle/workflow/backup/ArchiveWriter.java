package org.committeecycle.workflow.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the entries of an archive one after the other, and says how large each became and what its SHA-256 is. */
public final class ArchiveWriter implements AutoCloseable {

    /** The first days of 1980 cannot be written without the zone of the machine. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    public ArchiveWriter(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** An entry of the archive: how large it is, and its SHA-256. */
    public record Part(String entry, long bytes, String sha256) {}

    /** Writes what an entry holds. */
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Writes the next entry, which has the same time in every archive. */
    public Part add(String entry, Content content) throws IOException {
        ZipEntry next = new ZipEntry(entry);
        next.setTimeLocal(ALWAYS);
        zip.putNextEntry(next);
        Measured measured = new Measured(zip);
        content.to(measured);
        zip.closeEntry();
        return new Part(entry, measured.bytes, Sha256.end(measured.digest));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts and digests what goes through, and leaves the archive open. */
    private static final class Measured extends FilterOutputStream {

        private final MessageDigest digest = Sha256.begin();
        private long bytes;

        private Measured(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            digest.update(some, from, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
