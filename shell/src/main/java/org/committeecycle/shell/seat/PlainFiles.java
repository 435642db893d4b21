package org.committeecycle.shell.seat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.committeecycle.domain.Refused;

/** Files of this machine. */
final class PlainFiles {

    private static final int LARGEST = 20_000_000;

    private PlainFiles() {}

    static byte[] read(Path file) {
        Refused.unless(Files.isRegularFile(file), "There is no file %s.", file);
        try (InputStream content = Files.newInputStream(file)) {
            byte[] bytes = content.readNBytes(LARGEST + 1);
            Refused.unless(bytes.length <= LARGEST, "The file %s is larger than 20 MB.", file);
            return bytes;
        } catch (IOException unreadable) {
            throw new Refused("The file %s cannot be read.", file);
        }
    }

    static void write(Path file, byte[] bytes) {
        Path aside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try {
                Files.write(aside, bytes);
                Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException unwritable) {
            throw new Refused("The file %s cannot be written: see whether the disk is full.", file);
        }
    }
}
