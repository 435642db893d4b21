package org.committeecycle.domain.register;

import java.io.InputStream;
import java.util.List;

/** Reads files for the register, so that one place knows how they are written. */
public interface RegisterFile {

    /** The rows of a file with a header; refuses, naming the line, what is not such a file in UTF-8. */
    List<ImportRow> read(InputStream file);

    /** The rows of the list of States Parties that comes with the software. */
    List<ImportRow> shipped();
}
