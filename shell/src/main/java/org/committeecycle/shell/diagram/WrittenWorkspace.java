package org.committeecycle.shell.diagram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.committeecycle.domain.Refused;
import org.committeecycle.shell.seat.Document;

/** Puts a workspace on a disk, as a folder or as a zip archive; what lies there and differs is never written over. */
final class WrittenWorkspace {

    private WrittenWorkspace() {}

    /** Writes the files by their paths, all or, when one would be written over, none. */
    static void write(Document to, SortedMap<String, byte[]> files) {
        if (to.isHandedOver() || to.name().endsWith(".zip")) {
            to.make(place -> writeAside(place, zip(files)));
        } else {
            writeFolder(to, files);
        }
    }

    private static void writeFolder(Document to, SortedMap<String, byte[]> files) {
        Path folder = to.place();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path place = folder.resolve(file.getKey());
            Refused.unless(
                    !Files.exists(place) || holds(place, file.getValue()),
                    "%s was edited and would be written over: name a new folder.",
                    place);
        }
        files.forEach((path, content) -> put(folder.resolve(path), content));
    }

    private static Path writeAside(Path place, byte[] archive) {
        Refused.unless(!Files.exists(place) || holds(place, archive), "%s is there already: name a new file.", place);
        return put(place, archive);
    }

    private static boolean holds(Path place, byte[] content) {
        try {
            return Files.isRegularFile(place) && Arrays.equals(Files.readAllBytes(place), content);
        } catch (IOException e) {
            throw new Refused("%s cannot be read.", place);
        }
    }

    private static Path put(Path place, byte[] content) {
        try {
            Files.createDirectories(place.toAbsolutePath().getParent());
            return holds(place, content) ? place : Files.write(place, content);
        } catch (IOException e) {
            throw new Refused("%s cannot be written: %s", place, e.getMessage());
        }
    }

    /** The same files are the same bytes, whenever they are asked for. */
    private static byte[] zip(SortedMap<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry("workspace/" + file.getKey());
                entry.setTime(0);
                archive.putNextEntry(entry);
                archive.write(file.getValue());
                archive.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
