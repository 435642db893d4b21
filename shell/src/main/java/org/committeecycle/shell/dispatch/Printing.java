package org.committeecycle.shell.dispatch;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.committeecycle.shell.seat.Answer;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Legible;
import org.committeecycle.shell.seat.Seat;
import org.committeecycle.shell.seat.Table;

/** Shows an answer at a seat, as text that fits its terminal or as JSON. */
final class Printing {

    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";
    private static final String INDENT = "  ";
    private static final String REHEARSED = "Dry run, nothing was changed: ";

    private final Seat seat;

    Printing(Seat seat) {
        this.seat = seat;
    }

    void text(Answer answer, boolean rehearsed) {
        PrintWriter out = seat.out();
        answer.sentences().stream()
                .map(Legible::lines)
                .forEach(sentence -> out.println(rehearsed ? REHEARSED + sentence : sentence));
        boolean apart = !answer.sentences().isEmpty();
        for (Table table : answer.tables()) {
            if (apart) {
                out.println();
            }
            table(legible(table));
            apart = true;
        }
        if (answer instanceof Done done && done.next() != null) {
            out.println("Next: " + Legible.line(done.next()));
        }
    }

    private static Table legible(Table table) {
        return new Table(
                Legible.line(table.title()),
                table.headings().stream().map(Legible::line).toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(Legible::lines).toList())
                        .toList());
    }

    /** A table with a title stands a little to the right of it; one that is too wide for the terminal becomes cards. */
    private void table(Table table) {
        String indent = table.title().isEmpty() ? "" : INDENT;
        if (!table.title().isEmpty()) {
            seat.out().println(bold(table.title()));
        }
        int width = seat.width().getAsInt() - indent.length();
        if (!table.headings().isEmpty() && !Grid.fits(table, width)) {
            cards(table, indent, width);
            return;
        }
        List<String> lines = Grid.lines(table, width);
        for (int number = 0; number < lines.size(); number++) {
            boolean heading = number == 0 && !table.headings().isEmpty();
            seat.out().println(indent + (heading ? bold(lines.get(number)) : lines.get(number)));
        }
    }

    private void cards(Table table, String indent, int width) {
        for (int number = 0; number < table.rows().size(); number++) {
            if (number > 0) {
                seat.out().println();
            }
            Grid.lines(card(table, number), width).forEach(line -> seat.out().println(indent + line));
        }
    }

    private static Table card(Table table, int number) {
        List<String> row = table.rows().get(number);
        return new Table(
                "",
                List.of(),
                IntStream.range(0, row.size())
                        .filter(column -> !row.get(column).isEmpty())
                        .mapToObj(column -> List.of(table.headings().get(column), row.get(column)))
                        .toList());
    }

    private String bold(String text) {
        return seat.coloured() ? BOLD + text + PLAIN : text;
    }

    void json(Answer answer, boolean rehearsed) {
        seat.out().println(Json.of(answer instanceof Done done ? asMap(done, rehearsed) : answer.value()));
    }

    private static Map<String, Object> asMap(Done done, boolean rehearsed) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("dryRun", rehearsed);
        map.put("said", done.sentences());
        if (done.next() != null) {
            map.put("next", done.next());
        }
        if (done.value() != null) {
            map.put("value", done.value());
        }
        return map;
    }
}
