package org.committeecycle.bot;

import java.time.Instant;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.When;

/** An instant as mrkdwn: in the zone of whoever reads, and in Geneva's. */
public final class Moment {

    private Moment() {}

    /** The instant in both zones. */
    public static String of(Instant instant) {
        String geneva = Deadlines.inWords(instant);
        return "<!date^%d^{date_long_pretty}, {time} your time|%s>, %s"
                .formatted(instant.getEpochSecond(), geneva, geneva);
    }

    /** The instant in the reader's zone alone, in short, where Geneva's time is told beside it. */
    public static String local(Instant instant) {
        return "<!date^%d^{date_short_pretty}, {time} your time|%s>"
                .formatted(instant.getEpochSecond(), Deadlines.inWords(instant));
    }

    /** The instant in both zones, in short. */
    public static String brief(Instant instant) {
        return "%s, %s".formatted(local(instant), Deadlines.inWords(instant));
    }

    /** A deadline with the days that are left, and the day on which as many are: a message stays where it is. */
    public static String until(Instant due, Deadlines deadlines) {
        return "Until %s: *%s*, as of %s"
                .formatted(
                        of(due),
                        deadlines.left(due).words(),
                        When.on(deadlines.today()).text());
    }
}
