package org.committeecycle.shell.ssh;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.committee.OperatorKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whose a key is. While the database does not answer, what it last told is believed for a short time, so that operators are
 * told so, and may ask the doctor, instead of being strangers.
 */
@Component
class KnownKeys {

    private static final Duration BELIEVED = Duration.ofMinutes(15);

    static final Holder NOBODY = new Holder(null, true, Instant.EPOCH);

    private final OperatorKeys keys;
    private final Clock clock;
    private final Map<String, Holder> known = new ConcurrentHashMap<>();

    KnownKeys(OperatorKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * The person who comes in with a key, as far as can be said.
     *
     * @param person nobody where the key is nobody's, or where nothing is known of it
     * @param isCertain whether the database says so now
     */
    record Holder(@Nullable Actor person, boolean isCertain, Instant told) {

        Optional<Actor> anybody() {
            return Optional.ofNullable(person);
        }
    }

    Holder of(String fingerprint) {
        Instant now = clock.instant();
        try {
            Holder told = new Holder(keys.holder(fingerprint).orElse(null), true, now);
            if (told.person() == null) {
                known.remove(fingerprint);
            } else {
                known.put(fingerprint, told);
            }
            return told;
        } catch (RuntimeException away) {
            @Nullable Holder last = known.get(fingerprint);
            boolean isBelieved = last != null && !now.isAfter(last.told().plus(BELIEVED));
            return new Holder(isBelieved ? last.person() : null, false, now);
        }
    }
}
