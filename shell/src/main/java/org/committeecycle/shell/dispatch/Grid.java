package org.committeecycle.shell.dispatch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.committeecycle.shell.seat.Table;
import org.jline.utils.WCWidth;

/**
 * Sets a table in columns that fit a width: cells are wrapped between words, so that an id can always be copied whole, and
 * every letter is measured as it is shown.
 */
final class Grid {

    private static final String GAP = "  ";

    private Grid() {}

    /** Whether the columns have room beside each other without a word being broken. */
    static boolean fits(Table table, int width) {
        int columns = table.headings().size();
        List<List<String>> rows = Stream.concat(Stream.of(table.headings()), table.rows().stream())
                .toList();
        return Arrays.stream(widths(rows, Grid::longestWord)).sum() <= width - GAP.length() * (columns - 1);
    }

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
        int[] widths = widths(rows, Grid::width);
        int[] narrowest = widths(rows, Grid::longestWord);
        int room = width - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            OptionalInt widest = IntStream.range(0, widths.length)
                    .filter(column -> widths[column] > narrowest[column])
                    .reduce((one, other) -> widths[other] > widths[one] ? other : one);
            if (widest.isEmpty()) {
                break;
            }
            widths[widest.getAsInt()]--;
        }
        return widths;
    }

    private static int[] widths(List<List<String>> rows, ToIntFunction<String> measure) {
        return IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .flatMap(row -> row.get(column).lines())
                        .mapToInt(measure)
                        .max()
                        .orElse(0))
                .toArray();
    }

    private static int longestWord(String line) {
        return Arrays.stream(line.split(" ")).mapToInt(Grid::width).max().orElse(0);
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

    /** The text in lines that are no wider than the width, except where one word is. */
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
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Columns on a terminal: an accent written as a letter of its own takes none, a wide letter two. */
    static int width(CharSequence text) {
        return text.codePoints()
                .map(letter -> Math.max(0, WCWidth.wcwidth(letter)))
                .sum();
    }
}
