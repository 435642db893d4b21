package org.committeecycle.workflow.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeecycle.domain.Refused;

/** The words of waiting while nobody has better ones: {@code 5 days}, {@code 5 working days}. */
class PlainWaits implements WaitingWords {

    private static final Pattern WORDS = Pattern.compile("(\\d+) (working )?days");

    private final Clock clock;

    PlainWaits(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void check(String words) {
        days(words);
    }

    @Override
    public Instant dueAt(String words, String businessKey) {
        return clock.instant().plus(Duration.ofDays(days(words)));
    }

    private static long days(String words) {
        Matcher wait = WORDS.matcher(words);
        Refused.unless(wait.matches(), "'%s' is not a wait.", words);
        return Long.parseLong(wait.group(1));
    }
}
