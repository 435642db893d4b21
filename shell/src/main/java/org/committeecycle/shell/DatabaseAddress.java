package org.committeecycle.shell;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What may stand behind {@code --db}, where everybody on the machine reads it and the log repeats it: where a database is, and
 * parameters that are known to do no harm. A refusal repeats nothing of what was given.
 */
final class DatabaseAddress {

    private static final Pattern POSTGRESQL =
            Pattern.compile("jdbc:postgresql://HOST(?:,HOST)*/[\\w.-]+(?:\\?(?<more>.+))?"
                    .replace("HOST", "(?:[A-Za-z0-9.-]+|\\[[0-9a-fA-F:.]+])(?::\\d{1,5})?"));
    private static final Pattern H2 = Pattern.compile("jdbc:h2:file:[^;\\\\\\p{Cntrl}]+(?:;(?<more>.+))?");
    private static final Pattern PARAMETER = Pattern.compile("(?<name>\\w+)=[A-Za-z0-9._/-]*");

    private static final Set<String> OF_POSTGRESQL = Set.of(
            "applicationname",
            "connecttimeout",
            "currentschema",
            "logintimeout",
            "sockettimeout",
            "sslmode",
            "sslrootcert",
            "targetservertype",
            "tcpkeepalive");
    private static final Set<String> OF_H2 = Set.of(
            "auto_server",
            "cache_size",
            "db_close_delay",
            "ifexists",
            "lock_timeout",
            "query_cache_size",
            "write_delay");

    private DatabaseAddress() {}

    /** Whether it is the address of one of the two databases and nothing else. */
    static boolean isHarmless(String address) {
        return matches(POSTGRESQL.matcher(address), "&", OF_POSTGRESQL) || matches(H2.matcher(address), ";", OF_H2);
    }

    private static boolean matches(Matcher address, String between, Set<String> known) {
        return address.matches()
                && (address.group("more") == null
                        || Stream.of(address.group("more").split(between, -1))
                                .map(PARAMETER::matcher)
                                .allMatch(each -> each.matches()
                                        && known.contains(each.group("name").toLowerCase(Locale.ROOT))));
    }
}
