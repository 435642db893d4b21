package org.committeecycle.domain.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Typed;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row and collects what is wrong with them, so that a person can put all of it right at once. */
final class RowReader {

    /** Also in full width, which spreadsheets take for the same. */
    private static final String FORMULA_STARTS = "=+-@＝＋－＠";

    private static final int LONGEST_CELL = 2000;

    private final ImportRow row;
    private final List<ImportFinding> findings = new ArrayList<>();

    RowReader(ImportRow row) {
        this.row = row;
    }

    /** Cells that no row may hold: more than the header has, formulas, control characters, whole essays. */
    void checkCells() {
        row.cells().keySet().stream().sorted().forEach(this::checkCell);
    }

    private void checkCell(String column) {
        String cell = row.cell(column);
        if (column.equals(ImportRow.SURPLUS)) {
            error("The row has more cells than the header.");
        } else if (!cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0) {
            error("The cell '%s' begins with '%c' and would be a formula in a spreadsheet."
                    .formatted(column, cell.charAt(0)));
        } else if (cell.codePoints().anyMatch(Typed::isControl)) {
            error("The cell '%s' holds a line break or another control character.".formatted(column));
        } else if (cell.length() > LONGEST_CELL) {
            error("The cell '%s' is longer than %d characters.".formatted(column, LONGEST_CELL));
        }
    }

    /** The value, or nothing when it is refused: the refusal's sentence becomes a finding. */
    <T> @Nullable T tried(Supplier<@Nullable T> value) {
        try {
            return value.get();
        } catch (Refused refused) {
            error(String.valueOf(refused.getMessage()));
            return null;
        }
    }

    String text(String column) {
        return row.cell(column);
    }

    /** The text of a cell that must not be empty. */
    String needed(String column) {
        String text = row.cell(column);
        Refused.unless(!text.isEmpty(), "The cell '%s' is empty.", column);
        return text;
    }

    /** The day in a cell that must hold one, written {@code 2025-03-17}. */
    LocalDate day(String column) {
        String text = needed(column);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new Refused("'%s' in the cell '%s' is no day: 2025-03-17 is how one is written.", text, column);
        }
    }

    /** The day in a cell that may be empty. */
    @Nullable
    LocalDate dayIfAny(String column) {
        return text(column).isEmpty() ? null : day(column);
    }

    void error(String sentence) {
        findings.add(ImportFinding.error(row.line(), sentence));
    }

    void warn(String sentence) {
        findings.add(ImportFinding.warning(row.line(), sentence));
    }

    boolean isSound() {
        return findings.stream().noneMatch(ImportFinding::isError);
    }

    List<ImportFinding> findings() {
        return findings;
    }

    int line() {
        return row.line();
    }

    /** The columns of the row whose names match, in order. */
    List<String> columns(Pattern names) {
        return row.cells().keySet().stream()
                .filter(names.asMatchPredicate())
                .sorted()
                .toList();
    }
}
