package org.committeecycle.domain.backup;

import java.nio.file.Path;

/** Writes down everything that the house holds as it is at one moment, while others go on working. */
public interface Snapshots {

    /** Writes it into a new file, whole or not at all, for nobody else to read; refused when there is such a file. */
    Backup write(Path file);
}
