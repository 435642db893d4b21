package org.committeecycle.domain.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Subject;

/** One change that was made, or one line that was typed: by whom, through which door, on what, in words. */
public record AuditEntry(AuditNumber number, Instant at, String actor, Channel channel, Subject subject, String words) {

    /** The time counts to the microsecond, which every database keeps. */
    public AuditEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
