package org.committeecycle.shell.dispatch;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** A table with a title stands a little to the right of it. */
    private void table(Table table) {
        String indent = table.title().isEmpty() ? "" : INDENT;
        if (!table.title().isEmpty()) {
            seat.out().println(bold(table.title()));
        }
        List<String> lines = Grid.lines(table, seat.width().getAsInt() - indent.length());
        for (int number = 0; number < lines.size(); number++) {
            boolean heading = number == 0 && !table.headings().isEmpty();
            seat.out().println(indent + (heading ? bold(lines.get(number)) : lines.get(number)));
        }
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
