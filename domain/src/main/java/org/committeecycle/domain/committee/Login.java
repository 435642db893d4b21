package org.committeecycle.domain.committee;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a person logs in to the web page.
 *
 * @param hash of the password, which nobody can read back
 * @param version how often the password was set; a session of an earlier one has ended
 * @param failures how often in a row a wrong password was tried
 * @param closedUntil before which no password is looked at; absent while it is open
 */
public record Login(String name, String hash, int version, int failures, @Nullable Instant closedUntil) {

    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 7;

    static Login first(String name, String hash) {
        return new Login(name, hash, 1, 0, null);
    }

    boolean isOpen(Instant now) {
        return closedUntil == null || !now.isBefore(closedUntil);
    }

    Login changed(String other) {
        return new Login(name, other, version + 1, 0, null);
    }

    Login entered() {
        return new Login(name, hash, version, 0, null);
    }

    /** After five wrong tries the door stays shut, each time twice as long, at most a quarter of an hour. */
    Login failed(Instant now) {
        int more = failures + 1;
        if (more < FREE_TRIES) {
            return new Login(name, hash, version, more, null);
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(more - FREE_TRIES, MOST_DOUBLINGS));
        return new Login(name, hash, version, more, now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
    }
}
