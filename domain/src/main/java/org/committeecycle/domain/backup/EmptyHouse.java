package org.committeecycle.domain.backup;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A house that holds nothing yet, into which a backup can be put. */
public interface EmptyHouse {

    /** Reads the whole file; refused when it is damaged, changed, too large for what it is, or not of that seal. */
    Backup check(Path file, @Nullable String seal);

    /**
     * Puts everything back, or leaves the house empty; refused when it holds anything. Before the house is opened, the
     * last word is said in it.
     */
    Backup fill(Path file, @Nullable String seal, Consumer<Backup> lastWord);
}
