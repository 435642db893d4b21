package org.committeecycle.shell.seat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.committeecycle.domain.Refused;

/** Files of this machine. */
final class PlainFiles {

    private PlainFiles() {}

    static byte[] read(Path file) {
        Refused.unless(Files.isRegularFile(file), "There is no file %s.", file);
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new Refused("The file %s cannot be read.", file);
        }
    }

    static void write(Path file, byte[] bytes) {
        Path aside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(aside, bytes);
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new Refused("The file %s cannot be written.", file);
        }
    }
}
