package org.committeecycle.domain.diagram;

import org.jspecify.annotations.Nullable;

/** The language in which the cells of decision tables are written. */
public interface TableLanguage {

    /**
     * Whether the value meets the cell's test, as the table would decide when it runs.
     *
     * @param value a string, a boolean, a decimal number, a local date, or null for a fact that is not known
     * @throws org.committeecycle.domain.Refused with a sentence when the cell cannot be understood
     */
    boolean holds(String cell, @Nullable Object value);
}
