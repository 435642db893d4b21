package org.committeecycle.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the command line asks for.
 *
 * @param data the directory of the database and the logs
 * @param words the command to run; none at the prompt and when serving
 */
record Start(StartMode mode, Path data, List<String> words) {

    private static final String DATA = "--data";

    /** A played year touches no database, no Slack and no web server, whatever is configured. */
    private static final List<String> OF_ITS_OWN = List.of(
            "--spring.datasource.url=jdbc:h2:mem:play;DB_CLOSE_DELAY=-1",
            "--spring.datasource.driver-class-name=org.h2.Driver",
            "--spring.datasource.username=sa",
            "--spring.datasource.password=",
            "--slack.mode=off");

    /** Reads the arguments: {@code --data DIR} may stand anywhere, the rest says what to do. */
    static Start of(String... arguments) {
        List<String> words = new ArrayList<>(List.of(arguments));
        Path data = Path.of("data");
        int option = words.indexOf(DATA);
        if (option >= 0) {
            if (option + 1 == words.size() || words.get(option + 1).isBlank()) {
                throw new IllegalArgumentException("--data needs the name of a directory.");
            }
            data = Path.of(words.get(option + 1));
            words.subList(option, option + 2).clear();
        }
        return new Start(mode(words), data.toAbsolutePath().normalize(), words);
    }

    private static StartMode mode(List<String> words) {
        if (words.isEmpty()) {
            return StartMode.SHELL;
        }
        return switch (words.get(0)) {
            case "serve" -> serve(words);
            case "play" -> StartMode.PLAY;
            default -> StartMode.ONCE;
        };
    }

    private static StartMode serve(List<String> words) {
        if (words.size() > 1) {
            throw new IllegalArgumentException("'%s' is one word too many for 'serve'.".formatted(words.get(1)));
        }
        return StartMode.SERVE;
    }

    /** Where the log is written; a played year has one of its own. */
    Path log() {
        return data.resolve("logs").resolve(mode == StartMode.PLAY ? "play.log" : "committee.log");
    }

    /** What the configuration must know; given as arguments, because those outrank every other source. */
    String[] settings() {
        List<String> settings = new ArrayList<>(List.of(
                "--committee.mode=" + mode.name().toLowerCase(Locale.ROOT),
                "--committee.data=" + data,
                "--logging.file.name=" + log()));
        if (mode == StartMode.PLAY) {
            settings.addAll(OF_ITS_OWN);
        }
        return settings.toArray(String[]::new);
    }
}
