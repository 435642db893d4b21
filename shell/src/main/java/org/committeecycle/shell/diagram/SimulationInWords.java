package org.committeecycle.shell.diagram;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.committeecycle.domain.cycle.SeatCalendar;
import org.committeecycle.domain.diagram.Difference;
import org.committeecycle.domain.diagram.Halt;
import org.committeecycle.domain.diagram.Moment;
import org.committeecycle.domain.diagram.Simulation;

/** A simulated year on 80 columns: what differs first, then what did not fit, then the whole of it. */
final class SimulationInWords {

    private static final int WIDTH = 80;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final List<String> lines = new ArrayList<>();

    static String of(Simulation simulation, String year, int scenarios) {
        SimulationInWords words = new SimulationInWords();
        words.wrapped("", "Simulated: %s. Times are Geneva's; nothing real was touched.".formatted(year));
        words.wrapped("", "Scenarios of the tables: %d rows, all as they expect.".formatted(scenarios));
        words.differences(simulation);
        words.halts("Lines that do not fit any more", simulation.halts());
        words.halts("Lines that fit neither today's diagrams nor these", simulation.haltsToday());
        words.waiting(simulation.waiting());
        words.lines.add("");
        words.lines.add("The year: %d entries".formatted(simulation.course().size()));
        simulation.course().forEach(words::moment);
        return String.join("\n", words.lines);
    }

    private void differences(Simulation simulation) {
        lines.add("");
        if (simulation.differences().isEmpty()) {
            lines.add("Nothing differs from the year with today's diagrams and days.");
            return;
        }
        lines.add("What differs: %d".formatted(simulation.differences().size()));
        simulation.differences().forEach(this::difference);
        wrapped("", "To be told: " + String.join("; ", simulation.told()) + ".");
    }

    private void difference(Difference difference) {
        Moment moment = difference.moment();
        String kind = difference.kind().name().toLowerCase(Locale.ROOT);
        String was =
                switch (difference.kind()) {
                    case MOVED ->
                        "; was %s, so %s"
                                .formatted(
                                        time(Objects.requireNonNull(difference.today())
                                                .at()),
                                        difference.by());
                    case CHANGED ->
                        "; was: " + Objects.requireNonNull(difference.today()).what();
                    default -> "";
                };
        wrapped(
                "           ",
                "  %-8s %s: %s (%s)%s".formatted(kind, time(moment.at()), moment.what(), moment.who(), was));
    }

    private void halts(String title, List<Halt> halts) {
        if (halts.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("%s: %d".formatted(title, halts.size()));
        for (Halt halt : halts) {
            wrapped("    ", "  %s: %s".formatted(halt.place(), halt.reason()));
            halt.waiting().forEach(waiting -> wrapped("      ", "    Instead, " + waiting + "."));
        }
    }

    private void waiting(List<String> waiting) {
        if (!waiting.isEmpty()) {
            lines.add("");
            lines.add("What still waits at its end, and does not today: %d".formatted(waiting.size()));
            waiting.forEach(task -> wrapped("    ", "  " + task));
        }
    }

    private void moment(Moment moment) {
        String kind = moment.kind().name().toLowerCase(Locale.ROOT);
        wrapped(" ".repeat(30), "  %s  %-8s  %s (%s)".formatted(time(moment.at()), kind, moment.what(), moment.who()));
    }

    private static String time(Instant at) {
        return TIME.format(at.atZone(SeatCalendar.ZONE));
    }

    /** Breaks the text at blanks; every line but the first begins with the indent. */
    private void wrapped(String indent, String text) {
        String rest = text;
        while (rest.length() > WIDTH) {
            int at = rest.lastIndexOf(' ', WIDTH);
            if (at <= indent.length() + 1) {
                break;
            }
            lines.add(rest.substring(0, at));
            rest = indent + rest.substring(at + 1);
        }
        lines.add(rest);
    }
}
