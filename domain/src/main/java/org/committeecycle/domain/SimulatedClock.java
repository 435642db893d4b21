package org.committeecycle.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until it is moved, and only ever moves forward: the time of a played year. */
public class SimulatedClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    public SimulatedClock(Instant start, ZoneId zone) {
        this.now = start;
        this.zone = zone;
    }

    /** Moves the clock to the instant; refused when that lies in the clock's past. */
    public void moveTo(Instant instant) {
        Refused.unless(!instant.isBefore(now), "Time does not go backwards: it is %s already, not %s.", now, instant);
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** Another view of the time at which this clock stands now; it does not follow later moves. */
    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
    }
}
