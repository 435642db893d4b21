package org.committeecycle.domain.register;

import java.util.Map;

/**
 * One row of a file to import.
 *
 * @param line the line on which the row begins, counting from 1, the header's line included
 * @param cells the cells by the header's names; cells beyond the header stand under {@link #SURPLUS}
 */
public record ImportRow(int line, Map<String, String> cells) {

    /** The name under which cells are kept that stand beyond the last column of the header. */
    public static final String SURPLUS = "";

    public ImportRow {
        cells = Map.copyOf(cells);
    }

    /** The cell without the blanks around it; empty when the row has none. */
    String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }
}
