package org.committeecycle.domain.audit;

import java.time.Instant;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Subject;

/** One change that was made: by whom, through which door, on what, in words. */
public record AuditEntry(int number, Instant at, String actor, Channel channel, Subject subject, String words) {}
