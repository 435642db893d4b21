package org.committeecycle.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The password of one H2 file, made by chance and kept beside it for its owner alone. Until the database has taken it, it
 * lies under another name, so that a start that is cut off between the two is finished by the next.
 */
record KeyToFile(Path database) {

    private static final int BYTES = 32;

    boolean isTaken() {
        return Files.exists(named(".key"));
    }

    String password() {
        try {
            if (isTaken()) {
                return Files.readString(named(".key")).strip();
            }
            if (!Files.exists(named(".key.new"))) {
                make();
            }
            return Files.readString(named(".key.new")).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("%s cannot be read or written.".formatted(named(".key")), unreadable);
        }
    }

    /** The database opens by it and by nothing else. */
    void isTakenNow() {
        try {
            Files.move(named(".key.new"), named(".key"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void make() throws IOException {
        byte[] chance = new byte[BYTES];
        new SecureRandom().nextBytes(chance);
        Path folder = Files.createDirectories(database.toAbsolutePath().getParent());
        Path aside = Files.createTempFile(folder, "key", ".part");
        if (Files.getFileStore(aside).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(aside, HexFormat.of().formatHex(chance) + System.lineSeparator());
        Files.move(aside, named(".key.new"), StandardCopyOption.ATOMIC_MOVE);
    }

    Path named(String ending) {
        return database.resolveSibling(database.getFileName() + ending);
    }
}
