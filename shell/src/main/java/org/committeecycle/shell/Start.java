package org.committeecycle.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param data the directory of the database and the logs
 * @param words the command to run; none at the prompt and when serving
 */
record Start(StartMode mode, Path data, List<String> words) {

    private static final String DATA = "--data";
    private static final String OUT = "--out";

    /** A played year touches no database, no Slack, no mail and no web server, whatever is configured. */
    private static final List<String> OF_ITS_OWN = List.of(
            "--spring.datasource.url=jdbc:h2:mem:play;DB_CLOSE_DELAY=-1",
            "--spring.datasource.driver-class-name=org.h2.Driver",
            "--spring.datasource.username=sa",
            "--spring.datasource.password=",
            "--committee.head-notice=Reconstruction, not a document of the Committee",
            "--slack.mode=off",
            "--spring.mail.host=");

    /** Reads the arguments: {@code --data DIR} may stand anywhere, the rest says what to do. */
    static Start of(String... arguments) {
        List<String> words = new ArrayList<>();
        @Nullable String data = null;
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (word.equals(DATA) || word.startsWith(DATA + "=")) {
                refuseUnless(data == null, "--data is given twice.");
                data = word.equals(DATA) ? (rest.hasNext() ? rest.next() : "") : word.substring(DATA.length() + 1);
                refuseUnless(!data.isBlank(), "--data needs the name of a directory.");
            } else {
                words.add(word);
            }
        }
        Path directory = Path.of(data == null ? "data" : data);
        return new Start(mode(words), directory.toAbsolutePath().normalize(), words);
    }

    private static void refuseUnless(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }

    private static StartMode mode(List<String> words) {
        if (words.isEmpty()) {
            return StartMode.SHELL;
        }
        refuseUnless(
                words.size() == 1 || !words.get(0).equals("serve"),
                "'%s' is one word too many for 'serve'.".formatted(words.get(words.size() - 1)));
        return switch (words.get(0)) {
            case "serve" -> StartMode.SERVE;
            case "play" -> StartMode.PLAY;
            case "restore" -> StartMode.RESTORE;
            default -> StartMode.ONCE;
        };
    }

    /** Where the log is written; a played year has one of its own, away from all data. */
    Path log() {
        return mode == StartMode.PLAY
                ? Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "committee-cycle-play-%s.log".formatted(System.getProperty("user.name")))
                : data.resolve("logs").resolve("committee.log");
    }

    /** Where a played year's documents go: what {@code --out} says, or out/NAME for NAME.chronicle. */
    private Path out() {
        Iterator<String> rest = words.iterator();
        Path chronicle = Path.of("year");
        while (rest.hasNext()) {
            String word = rest.next();
            if (word.startsWith(OUT + "=")) {
                return Path.of(word.substring(OUT.length() + 1));
            }
            if (word.equals(OUT) && rest.hasNext()) {
                return Path.of(rest.next());
            }
            chronicle = Path.of(word);
        }
        return Path.of("out", String.valueOf(chronicle.getFileName()).replaceFirst("\\.[^.]*$", ""));
    }

    /** What the configuration must know; given as arguments, because those outrank every other source. */
    String[] settings() {
        List<String> settings = new ArrayList<>(List.of(
                "--committee.mode=" + mode.name().toLowerCase(Locale.ROOT),
                "--committee.data=" + data,
                "--logging.file.name=" + log()));
        if (mode == StartMode.PLAY) {
            settings.addAll(OF_ITS_OWN);
            settings.add("--committee.out=" + out());
        }
        return settings.toArray(String[]::new);
    }
}
