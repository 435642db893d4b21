package org.committeecycle.domain.committee;

import java.time.LocalDate;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.jspecify.annotations.Nullable;

/** An office held by a State from its first day to its last day, both included; without a last day it goes on. */
public record Term(Office office, StateCode holder, LocalDate from, @Nullable LocalDate until) {

    public Term {
        Refused.unless(
                until == null || !until.isBefore(from), "The term of %s ends on %s, before it begins.", holder, until);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public boolean overlaps(Term other) {
        return (until == null || !other.from.isAfter(until)) && (other.until == null || !from.isAfter(other.until));
    }

    Term endingOn(LocalDate lastDay) {
        return new Term(office, holder, from, lastDay);
    }
}
