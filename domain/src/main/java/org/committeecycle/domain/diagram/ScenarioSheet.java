package org.committeecycle.domain.diagram;

import java.util.List;

/**
 * Table scenarios as they stand in a spreadsheet.
 *
 * @param header the names of the columns
 * @param rows the rows below that are not empty
 */
public record ScenarioSheet(List<String> header, List<Row> rows) {

    /**
     * One invented case.
     *
     * @param number as a spreadsheet counts, the header being 1
     * @param cells in the order of the columns; surplus cells stand at the end, missing ones are empty
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** What stands in the column; empty where the row is shorter. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    public ScenarioSheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
