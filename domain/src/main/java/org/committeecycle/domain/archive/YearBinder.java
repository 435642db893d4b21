package org.committeecycle.domain.archive;

import java.nio.file.Path;
import java.util.function.Supplier;

/** Binds a year into one file. */
public interface YearBinder {

    /**
     * Asks for the contents and writes them into a new file, as all of it is at one moment, whole or not at all, for nobody
     * else to read; refused when there is such a file. The same contents give the same bytes.
     */
    YearArchive bind(Path file, Supplier<YearContents> contents);
}
