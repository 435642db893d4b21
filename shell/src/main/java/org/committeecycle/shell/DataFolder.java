package org.committeecycle.shell;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The folder of a house's data: it and everything in it are for its owner alone, also what an earlier version left open. */
final class DataFolder {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    /** By what a folder is known as a house's; another one that is open may be meant for others. */
    private static final List<String> KNOWN =
            List.of("committee.mv.db", "committee.key", "logs", "ssh", "starting.lock");

    private static final int NEAR = 2;

    private final Path folder;

    DataFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes it, or closes it to others; answers a sentence for the operator when it stood open. Refused when it cannot be used. */
    Optional<String> take() {
        try {
            boolean isThere = Files.isDirectory(folder);
            Files.createDirectories(folder);
            if (!isPosix()) {
                return Optional.empty();
            }
            boolean wasOpen = isOpen();
            if (wasOpen && isThere && isSomethingElse()) {
                throw new UnusableFolder(
                        "%s is open to others and holds more than a house's data: name another folder after"
                                + " --data, or close it with 'chmod 700'.".formatted(folder));
            }
            close(wasOpen ? Integer.MAX_VALUE : NEAR);
            requireWritable();
            return wasOpen && isThere
                    ? Optional.of(
                            "%s was open to others on this machine: now it is its owner's alone.".formatted(folder))
                    : Optional.empty();
        } catch (IOException | UncheckedIOException failure) {
            throw unusable();
        }
    }

    /** Closes what was made meanwhile. */
    void closeWhatIsNew() {
        try {
            if (isPosix()) {
                close(NEAR);
            }
        } catch (IOException | UncheckedIOException vanished) {
            // Somebody else's passing file: the folder itself is closed.
        }
    }

    /** Keeps every other server off the same data until it is closed, or the process ends; refused when one serves already. */
    Closeable serveAlone() {
        Path file = folder.resolve("serving.lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new UnusableFolder(
                        "A server already serves %s: end it first, or name another folder after --data."
                                .formatted(folder));
            }
            return () -> {
                Files.deleteIfExists(file);
                channel.close();
            };
        } catch (IOException failure) {
            throw unusable();
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException inThisProcess) {
            return true;
        }
    }

    private void close(int depth) throws IOException {
        String owner = System.getProperty("user.name");
        try (Stream<Path> inside = Files.walk(folder, depth)) {
            for (Path each : (Iterable<Path>) inside::iterator) {
                if (!Files.isSymbolicLink(each)
                        && Files.getOwner(each, LinkOption.NOFOLLOW_LINKS)
                                .getName()
                                .equals(owner)) {
                    close(each);
                }
            }
        }
    }

    private static void close(Path each) throws IOException {
        Set<PosixFilePermission> allowed = Files.isDirectory(each) ? FOLDER : FILE;
        if (!allowed.containsAll(Files.getPosixFilePermissions(each))) {
            Files.setPosixFilePermissions(each, allowed);
        }
    }

    private void requireWritable() throws IOException {
        Path logs = Files.createDirectories(folder.resolve("logs"));
        List<Path> needed = List.of(folder, logs, logs.resolve("committee.log"), folder.resolve("committee.mv.db"));
        if (isOpen() || needed.stream().anyMatch(each -> Files.exists(each) && !Files.isWritable(each))) {
            throw unusable();
        }
    }

    private UnusableFolder unusable() {
        return new UnusableFolder("%s cannot be written and kept for %s alone: name a folder of your own after --data."
                .formatted(folder, System.getProperty("user.name")));
    }

    private boolean isPosix() throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix");
    }

    private boolean isOpen() throws IOException {
        return !FOLDER.containsAll(Files.getPosixFilePermissions(folder));
    }

    private boolean isSomethingElse() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            List<String> names =
                    inside.map(each -> each.getFileName().toString()).toList();
            return !names.isEmpty() && KNOWN.stream().noneMatch(names::contains);
        }
    }
}
