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

    /** A deadline with the days that are left, and the day on which as many are: a message stays where it is. */
    public static String until(Instant due, Deadlines deadlines) {
        return "Until %s: *%s*, as of %s"
                .formatted(
                        of(due),
                        deadlines.left(due).words(),
                        When.on(deadlines.today()).text());
    }
}
