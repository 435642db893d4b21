package org.committeecycle.shell.dispatch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.committeecycle.shell.seat.Table;
import org.jline.utils.WCWidth;

/** Sets a table in columns that fit a width: cells are wrapped, never cut, and every letter is measured as it is shown. */
final class Grid {

    private static final String GAP = "  ";
    private static final int NARROWEST = 6;

    private Grid() {}

    /** The lines of the table, its headings first. */
    static List<String> lines(Table table, int width) {
        List<List<String>> rows = new ArrayList<>();
        if (!table.headings().isEmpty()) {
            rows.add(table.headings());
        }
        rows.addAll(table.rows());
        int[] widths = fit(rows, width);
        return rows.stream().flatMap(row -> row(row, widths).stream()).toList();
    }

    private static int[] fit(List<List<String>> rows, int width) {
        int columns = rows.get(0).size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .flatMap(row -> row.get(column).lines())
                        .mapToInt(Grid::width)
                        .max()
                        .orElse(0))
                .toArray();
        int room = width - GAP.length() * (columns - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest =
                    IntStream.range(0, columns).reduce(0, (one, other) -> widths[other] > widths[one] ? other : one);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static List<String> row(List<String> cells, int[] widths) {
        List<List<String>> wrapped = IntStream.range(0, cells.size())
                .mapToObj(column -> wrap(cells.get(column), widths[column]))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> line(wrapped, line, widths))
                .toList();
    }

    private static String line(List<List<String>> wrapped, int line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            List<String> cell = wrapped.get(column);
            String part = line < cell.size() ? cell.get(line) : "";
            text.append(part)
                    .append(" ".repeat(Math.max(0, widths[column] - width(part))))
                    .append(GAP);
        }
        return text.toString().stripTrailing();
    }

    /** The text in lines that are no wider than the width, broken between words where that is possible. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.lines().toList()) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                if (!line.isEmpty() && width(line) + 1 + width(word) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
                breakOff(line, width, lines);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static void breakOff(StringBuilder line, int width, List<String> lines) {
        while (width(line) > width) {
            int end = line.offsetByCodePoints(0, 1);
            while (end < line.length() && width(line.substring(0, line.offsetByCodePoints(end, 1))) <= width) {
                end = line.offsetByCodePoints(end, 1);
            }
            lines.add(line.substring(0, end));
            line.delete(0, end);
        }
    }

    /** Columns on a terminal: an accent written as a letter of its own takes none, a wide letter two. */
    static int width(CharSequence text) {
        return text.codePoints()
                .map(letter -> Math.max(0, WCWidth.wcwidth(letter)))
                .sum();
    }
}
