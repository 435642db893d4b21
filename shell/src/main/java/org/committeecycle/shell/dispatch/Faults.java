package org.committeecycle.shell.dispatch;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes what broke to the log under a reference that the person also sees. */
@Component
class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final int BASE = 36;

    private final Clock clock;
    private final AtomicInteger count = new AtomicInteger();

    Faults(Clock clock) {
        this.clock = clock;
    }

    /** The one line for the person. */
    String sentenceFor(Throwable failure) {
        String reference = Long.toString(clock.millis(), BASE).toUpperCase(Locale.ROOT) + "-" + count.incrementAndGet();
        LOG.error("Reference {}", reference, failure);
        return "This failed, and it is not your fault: the log has the details under reference %s."
                .formatted(reference);
    }
}
