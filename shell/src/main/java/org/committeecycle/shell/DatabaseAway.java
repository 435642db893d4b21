package org.committeecycle.shell;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A database that cannot be used when the house starts, in words that name its place and the setting, and no secret. */
final class DatabaseAway {

    private static final Pattern PLACE =
            Pattern.compile("jdbc:postgresql://(?:[^/?]*@)?(?<hosts>[^/?@]+)/(?<name>[\\w.-]+).*");
    private static final Pattern FILE = Pattern.compile("jdbc:h2:file:(?<file>[^;]+).*");
    private static final String SETTING = "spring.datasource.url (SPRING_DATASOURCE_URL, or --db)";

    private DatabaseAway() {}

    /** The sentence, where that is what the failure comes from. */
    static Optional<String> in(Throwable failure, String address) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .map(SQLException::getSQLState)
                .filter(state -> state != null)
                .reduce((outer, inner) -> inner)
                .flatMap(state -> sentence(state, place(address)));
    }

    private static Optional<String> sentence(String state, String place) {
        return Optional.ofNullable(
                switch (state.substring(0, 2)) {
                    case "08", "57" ->
                        "The database %s does not answer: start it, or correct %s.".formatted(place, SETTING);
                    case "28" ->
                        "The database %s does not let the house in: see spring.datasource.username and".formatted(place)
                                + " spring.datasource.password; for an H2 file, the key beside it.";
                    case "3D" -> "There is no database %s: make it, or correct %s.".formatted(place, SETTING);
                    default -> null;
                });
    }

    private static String place(String address) {
        Matcher server = PLACE.matcher(address);
        Matcher file = FILE.matcher(address);
        if (server.matches()) {
            return "%s at %s".formatted(server.group("name"), server.group("hosts"));
        }
        return file.matches() ? file.group("file") : "that is set";
    }
}
