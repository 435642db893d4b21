package org.committeecycle.shell.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.committeecycle.shell.seat.Shown;
import org.committeecycle.shell.seat.Table;

/** What is typed where the house is started, and therefore is no command of the shell itself. */
enum Beginning {
    /** The prompt. */
    PROMPT("", "./committee", "Opens this shell; with a command behind it, runs that and ends."),

    /** The server. */
    SERVE(
            "serve",
            "./committee serve",
            "Keeps the house running without a screen: Slack, the web page, the shell by SSH; ends with 0 when it is"
                    + " stopped (Ctrl-C, SIGTERM)."),

    /** The place of the data. */
    DATA("--data", "--data DIR", "Where the data lie; ./data without it. Stands anywhere on the line."),

    /** Another database. */
    DB("--db", "--db URL", "Another database than the H2 file there, such as jdbc:postgresql://HOST:PORT/NAME.");

    private final String word;
    private final String usage;
    private final String description;

    Beginning(String word, String usage, String description) {
        this.word = word;
        this.usage = usage;
        this.description = description;
    }

    /** All of them, above the commands. */
    static Table table() {
        return new Table(
                "Where it is started",
                List.of(),
                Stream.of(values())
                        .map(each -> List.of(each.usage, each.description))
                        .toList());
    }

    /** The page of the one that is meant, if one is. */
    static Optional<Shown> page(List<String> words) {
        return Stream.of(values())
                .filter(each -> words.equals(List.of(each.word)))
                .map(each -> Shown.text(each.description + "\nUsage: " + each.usage, each.usage))
                .findFirst();
    }
}
