package org.committeecycle.shell.play;

import java.time.LocalDate;
import java.util.List;

/**
 * What happened on one date of a played year.
 *
 * @param commands the lines of that date
 * @param steps how many jobs of the diagrams ran since the date before, this one included
 */
record Played(LocalDate date, List<ChronicleLine> commands, int steps) {

    /** The progress line. */
    String text() {
        List<String> verbs = commands.stream().map(Played::verb).distinct().toList();
        return "%s  %2d %-8s  %3d %-5s  %s"
                .formatted(
                        date,
                        commands.size(),
                        commands.size() == 1 ? "command" : "commands",
                        steps,
                        steps == 1 ? "step" : "steps",
                        String.join(", ", verbs));
    }

    private static String verb(ChronicleLine line) {
        String[] words = line.command().split("\\s+", 3);
        return words.length < 2 ? words[0] : words[0] + " " + words[1];
    }
}
