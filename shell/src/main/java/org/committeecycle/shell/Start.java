package org.committeecycle.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param data the directory of the logs, and of the database unless another one is named
 * @param database the address of another database, or none
 * @param words the command to run; none at the prompt and when serving
 */
record Start(StartMode mode, Path data, @Nullable String database, List<String> words) {

    private static final String DATA = "--data";
    private static final String DATABASE = "--db";
    private static final String OUT = "--out";

    /** A played year touches no database, no Slack, no mail and no web server, whatever is configured. */
    private static final List<String> OF_ITS_OWN = List.of(
            "--spring.datasource.url=jdbc:h2:mem:play;DB_CLOSE_DELAY=-1",
            "--spring.datasource.driver-class-name=org.h2.Driver",
            "--spring.datasource.username=sa",
            "--spring.datasource.password=",
            "--spring.flyway.user=sa",
            "--spring.flyway.password=",
            "--committee.head-notice=Reconstruction, not a document of the Committee",
            "--slack.mode=off",
            "--spring.mail.host=");

    /** Reads the arguments: {@code --data DIR} and {@code --db URL} may stand anywhere, the rest says what to do. */
    static Start of(String... arguments) {
        List<String> words = new ArrayList<>(List.of(arguments));
        @Nullable String data = taken(DATA, words);
        @Nullable String database = taken(DATABASE, words);
        refuseUnless(data == null || !data.isBlank(), "--data needs the name of a directory.");
        refuseUnless(
                database == null || DatabaseAddress.isHarmless(database),
                "--db needs jdbc:postgresql://HOST:PORT/NAME or jdbc:h2:file:PATH, with no user, no password and no parameter"
                        + " that docs/operations.md does not name: the user belongs into SPRING_DATASOURCE_USERNAME, the"
                        + " password into secrets/spring.datasource.password.");
        Path directory = Path.of(data == null ? "data" : data);
        return new Start(mode(words), directory.toAbsolutePath().normalize(), database, words);
    }

    /** What stands behind the option, which is then no longer among the words; empty when nothing does. */
    private static @Nullable String taken(String option, List<String> words) {
        @Nullable String value = null;
        ListIterator<String> rest = words.listIterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (word.equals(option) || word.startsWith(option + "=")) {
                refuseUnless(value == null, option + " is given twice.");
                rest.remove();
                value = word.equals(option) ? next(rest) : word.substring(option.length() + 1);
            }
        }
        return value;
    }

    private static String next(ListIterator<String> rest) {
        if (!rest.hasNext()) {
            return "";
        }
        String value = rest.next();
        rest.remove();
        return value;
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
        if (database != null && mode != StartMode.PLAY) {
            settings.add("--spring.datasource.url=" + database);
        }
        if (mode == StartMode.PLAY) {
            settings.addAll(OF_ITS_OWN);
            settings.add("--committee.out=" + out());
        }
        return settings.toArray(String[]::new);
    }
}
