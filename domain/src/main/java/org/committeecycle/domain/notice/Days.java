package org.committeecycle.domain.notice;

import jakarta.transaction.Transactional;
import java.time.Instant;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.committee.CommitteeStore;
import org.committeecycle.domain.cycle.Deadlines;

/** Has what members are shown follow the days on which terms and delegates' dates begin or end, when nobody does anything. */
@Transactional
public class Days {

    private final Notices notices;
    private final Readers readers;

    public Days(NoticeStore store, Notices notices, CommitteeStore committee, Deadlines deadlines) {
        this.notices = notices;
        this.readers = new Readers(store, committee, deadlines);
    }

    /** Whether there are days to come on which something begins or ends; the diagram branches on it. */
    public enum Left {
        /** There are. */
        MORE,
        /** There are none. */
        NONE
    }

    /** The morning of the next such day; refused when none is to come. */
    public Instant next() {
        return readers.nextChange()
                .orElseThrow(() -> new Refused("No term and no delegate's dates begin or end on a day to come."));
    }

    /** Shows everybody how things stand on the day that has come, and asks whoever is asked from it on. */
    public Left begin(Actor actor) {
        actor.requireOperator();
        notices.seatsChanged();
        return readers.nextChange().isPresent() ? Left.MORE : Left.NONE;
    }
}
