package org.committeecycle.domain.notice;

import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.ApprovalProcess;
import org.committeecycle.domain.approval.ApprovalStore;
import org.committeecycle.domain.committee.CommitteeStore;
import org.committeecycle.domain.cycle.Deadlines;

/**
 * Has what is counted and what members are shown follow the days on which terms and delegates' dates begin or end, when
 * nobody does anything.
 */
@Transactional
public class Days {

    private final Notices notices;
    private final ApprovalStore approvals;
    private final ApprovalProcess counting;
    private final Readers readers;

    public Days(
            NoticeStore store,
            Notices notices,
            ApprovalStore approvals,
            ApprovalProcess counting,
            CommitteeStore committee,
            Deadlines deadlines) {
        this.notices = notices;
        this.approvals = approvals;
        this.counting = counting;
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

    /**
     * Has every open question counted again over the members of the day that has come, shows everybody how things stand,
     * and asks whoever is asked from it on.
     */
    public Left begin(Actor actor) {
        actor.requireOperator();
        locked(approvals.open()).forEach(counting::changed);
        notices.seatsChanged();
        return readers.nextChange().isPresent() ? Left.MORE : Left.NONE;
    }

    /** All before the first is counted, so that whoever holds one of them is waited for with nothing else in hand. */
    private List<Approval> locked(List<Approval> open) {
        return open.stream()
                .map(approval -> approvals.lock(approval.id()))
                .flatMap(Optional::stream)
                .filter(Approval::isOpen)
                .toList();
    }
}
