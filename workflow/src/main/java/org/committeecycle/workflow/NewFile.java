package org.committeecycle.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.committeecycle.domain.Refused;

/**
 * A file that a person asked for: written aside for nobody else to read, forced to the disk, then renamed, so that its name
 * holds a whole file or none.
 */
public final class NewFile {

    private NewFile() {}

    /** Writes what the file shall hold into another place. */
    public interface Writing<T> {
        T into(Path aside) throws IOException;
    }

    /**
     * Has the file written; refused when there is one of that name, or it cannot be written.
     *
     * @param what it is, as a sentence names it: "a backup"
     */
    public static <T> T write(Path file, String what, Writing<T> writing) {
        Path place = file.toAbsolutePath();
        try {
            requireNew(file, what, Files.exists(place));
            Path aside = Files.createTempFile(place.getParent(), "." + place.getFileName() + ".", ".part");
            try {
                T written = writing.into(aside);
                try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(aside, place);
                return written;
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (FileAlreadyExistsException meanwhile) {
            requireNew(file, what, true);
            throw new UncheckedIOException(meanwhile);
        } catch (IOException unwritable) {
            throw new Refused(
                    "%s cannot be written to %s: %s",
                    what.substring(0, 1).toUpperCase() + what.substring(1), file, unwritable.getMessage());
        }
    }

    private static void requireNew(Path file, String what, boolean exists) {
        Refused.unless(!exists, "There is a file %s already, and %s never replaces one: name another.", file, what);
    }
}
