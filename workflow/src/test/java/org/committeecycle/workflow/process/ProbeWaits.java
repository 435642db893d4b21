package org.committeecycle.workflow.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeecycle.domain.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The words of waiting for probes, {@code 5 days} and {@code milestone msp}; all others are left to the real ones. */
@Component
@Primary
class ProbeWaits implements WaitingWords {

    private static final Pattern WORDS = Pattern.compile("(\\d+) days");

    private final ObjectProvider<WaitingWords> all;
    private final Clock clock;
    private Instant msp = Instant.parse("2025-12-01T17:00:00Z");

    ProbeWaits(ObjectProvider<WaitingWords> all, Clock clock) {
        this.all = all;
        this.clock = clock;
    }

    void moveMspTo(Instant opens) {
        msp = opens;
    }

    @Override
    public void check(String words) {
        if (!words.equals("milestone msp") && !WORDS.matcher(words).matches()) {
            real().orElseThrow(() -> new Refused("'%s' is not a wait.", words)).check(words);
        }
    }

    @Override
    public Instant dueAt(String words, String businessKey) {
        if (!businessKey.startsWith("probe")) {
            return real().orElseThrow().dueAt(words, businessKey);
        }
        Matcher days = WORDS.matcher(words);
        return days.matches() ? clock.instant().plus(Duration.ofDays(Long.parseLong(days.group(1)))) : msp;
    }

    @Override
    public boolean movesWithTheYear(String words) {
        return real().map(other -> other.movesWithTheYear(words)).orElse(WaitingWords.super.movesWithTheYear(words));
    }

    private Optional<WaitingWords> real() {
        return all.stream().filter(words -> words != this).findFirst();
    }
}
