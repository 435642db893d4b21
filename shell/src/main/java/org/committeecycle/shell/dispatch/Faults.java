package org.committeecycle.shell.dispatch;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.committeecycle.domain.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells a person what went wrong; what nobody foresaw is in the log, under a reference that the person also sees. */
@Component
class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final int BASE = 36;

    /** How databases say that a text does not fit; where it goes, the rules left its length open. */
    private static final String TOO_LONG = "22001";

    /** The line broke, the server was stopped, or the file of H2 could not be written. */
    private static final Pattern WENT_AWAY = Pattern.compile("08...|57P0.|90028|90031|90098");

    private final Clock clock;
    private final AtomicInteger count = new AtomicInteger();

    Faults(Clock clock) {
        this.clock = clock;
    }

    /** The refusal in the failure, however it was wrapped by what it flew through. */
    @Nullable
    Refused refusalIn(Throwable failure) {
        return causes(failure, Refused.class)
                .findFirst()
                .or(() -> isState(failure, state -> state.equals(TOO_LONG))
                        ? Optional.of(new Refused("One of the texts is longer than there is room for: shorten it."))
                        : Optional.empty())
                .orElse(null);
    }

    /** The one line for the person. */
    String sentenceFor(Throwable failure) {
        return WrongSetting.in(failure).orElseGet(() -> logged(failure));
    }

    private String logged(Throwable failure) {
        String reference = Long.toString(clock.millis(), BASE).toUpperCase(Locale.ROOT) + "-" + count.incrementAndGet();
        LOG.error("Reference {}", reference, failure);
        return "%s The log has the details under reference %s.".formatted(whatItMeans(failure), reference);
    }

    private static String whatItMeans(Throwable failure) {
        if (causes(failure, SQLTransientConnectionException.class).findAny().isPresent()) {
            return "The database does not answer, and nothing was done: try again when 'doctor' finds it well.";
        }
        return isState(failure, state -> WENT_AWAY.matcher(state).matches())
                ? "The database went away in the middle: look whether this was done before you do it again."
                : "This failed, and it is not your fault.";
    }

    private static boolean isState(Throwable failure, Predicate<String> known) {
        return causes(failure, SQLException.class)
                .map(SQLException::getSQLState)
                .anyMatch(state -> state != null && known.test(state));
    }

    private static <T> Stream<T> causes(Throwable failure, Class<T> kind) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
