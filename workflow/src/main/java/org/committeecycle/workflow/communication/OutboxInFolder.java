package org.committeecycle.workflow.communication;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.communication.FilesPutOut;
import org.committeecycle.domain.communication.Outbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts files out into a folder: written aside, forced to the disk, then renamed, so that a key holds a whole file or none. */
@Component
class OutboxInFolder implements Outbox, FilesPutOut {

    private static final String PART = ".part";

    private final Path folder;
    private final String headNotice;

    OutboxInFolder(
            @Value("${committee.out:${committee.data:./data}/out}") String folder,
            @Value("${committee.head-notice:}") String headNotice) {
        this.folder = Path.of(folder).toAbsolutePath().normalize();
        this.headNotice = headNotice;
    }

    @Override
    public void put(String key, byte[] bytes) {
        Path file = place(key);
        try {
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                write(file, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + key + " could not be put out: " + e.getMessage(), e);
        }
    }

    private Path place(String key) {
        Path file = folder.resolve(key).normalize();
        Refused.unless(file.startsWith(folder), "'%s' lies outside the folder for files put out.", key);
        return file;
    }

    /** What is half written has a name that begins with a dot, and so has nothing else. */
    @Override
    public List<String> keys() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] get(String key) {
        Path file = place(key);
        Refused.unless(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS), "No file '%s' was put out.", key);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        String prefix = "." + file.getFileName() + ".";
        removeLeftOvers(file.getParent(), prefix);
        Path aside = Files.createTempFile(file.getParent(), prefix, PART);
        try {
            Files.write(aside, bytes);
            try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** What a process that was killed in the middle of writing the same file has left. */
    private static void removeLeftOvers(Path folder, String prefix) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, path -> isPart(path, prefix))) {
            for (Path part : left) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static boolean isPart(Path path, String prefix) {
        String name = path.getFileName().toString();
        return name.startsWith(prefix) && name.endsWith(PART);
    }

    @Override
    public String headNotice() {
        return headNotice;
    }
}
