package org.committeecycle.shell.diagram;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.diagram.SourceKind;
import org.committeecycle.domain.diagram.Workspace;
import org.committeecycle.shell.seat.Document;

/**
 * A workspace as it lies on a disk: a folder with all beneath it, one file, or a zip archive, which may be handed over.
 * What is none of the workspace's, hidden or of another tool is passed by.
 */
public final class WorkspaceFolder {

    private static final int MOST_FILES = 500;
    private static final int LARGEST = 20_000_000;
    private static final int LARGEST_OF_ALL = 60_000_000;

    private final Map<String, byte[]> files = new TreeMap<>();
    private long size;

    private WorkspaceFolder() {}

    /** Reads all files of the workspace; refused when there are none, too many, or two of one name. */
    public static Workspace read(Document at) {
        WorkspaceFolder folder = new WorkspaceFolder();
        try {
            if (at.isHandedOver()) {
                folder.unpack(new ByteArrayInputStream(at.read()));
            } else {
                folder.take(at.place());
            }
        } catch (IOException e) {
            throw new Refused("%s cannot be read.", at.isHandedOver() ? "What was handed over" : at.name());
        }
        Refused.unless(
                !folder.files.isEmpty(),
                "There is no diagram, table, form, scenario or letter template in %s.",
                at.isHandedOver() ? "the zip archive that was handed over" : at.name());
        return Workspace.of(folder.files);
    }

    private void take(Path place) throws IOException {
        Refused.unless(Files.exists(place), "There is no folder or file %s.", place);
        if (Files.isDirectory(place)) {
            try (Stream<Path> all = Files.walk(place, 5)) {
                for (Path file : all.filter(file -> isOurs(place.relativize(file)))
                        .sorted()
                        .toList()) {
                    takeFile(file);
                }
            }
        } else if (place.toString().endsWith(".zip")) {
            try (InputStream archive = Files.newInputStream(place)) {
                unpack(archive);
            }
        } else {
            takeFile(place);
        }
    }

    private void takeFile(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            try (InputStream content = Files.newInputStream(file)) {
                put(String.valueOf(file.getFileName()), content.readNBytes(LARGEST + 1));
            }
        }
    }

    private void unpack(InputStream archive) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(archive, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path name = Path.of(entry.getName().replace('\\', '/'));
                if (!entry.isDirectory() && isOurs(name)) {
                    put(String.valueOf(name.getFileName()), zip.readNBytes(LARGEST + 1));
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static boolean isOurs(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".") && !part.toString().equals(".")
                    || part.toString().equals("node_modules")) {
                return false;
            }
        }
        return SourceKind.of(String.valueOf(file.getFileName())).isPresent();
    }

    private void put(String name, byte[] content) {
        size += content.length;
        Refused.unless(content.length <= LARGEST, "The file %s is larger than 20 MB.", name);
        Refused.unless(
                size <= LARGEST_OF_ALL && files.size() < MOST_FILES,
                "These are more than %d files or 60 MB, which is no workspace.",
                MOST_FILES);
        Refused.unless(files.put(name, content) == null, "There are two files of the name %s.", name);
    }
}
