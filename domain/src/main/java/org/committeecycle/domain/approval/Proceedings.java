package org.committeecycle.domain.approval;

import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.committee.Asked;
import org.committeecycle.domain.committee.MemberChannel;
import org.committeecycle.domain.cycle.Deadlines;

/** Keeps and records what happens to a question, and tells the members and the diagram whom it concerns. */
class Proceedings {

    private final ApprovalStore store;
    private final ApprovalProcess process;
    private final MemberChannel channel;
    private final Deciders deciders;
    private final Deadlines deadlines;
    private final Audit audit;

    Proceedings(
            ApprovalStore store,
            ApprovalProcess process,
            MemberChannel channel,
            Deciders deciders,
            Deadlines deadlines,
            Audit audit) {
        this.store = store;
        this.process = process;
        this.channel = channel;
        this.deciders = deciders;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    void opened(Actor actor, Approval opened) {
        store.add(opened);
        record(
                actor,
                opened,
                "opened on %s: %s"
                        .formatted(
                                opened.question().subject(), opened.question().text()));
        tell(opened);
    }

    /** Keeps the change; the diagram counts again when something else comes of it, and what then stands is answered. */
    Approval changed(Actor actor, Approval before, Approval after, String words) {
        store.replace(after);
        record(actor, after, words);
        tell(after);
        if (deciders.tally(after).waitsAs(deciders.tally(before), deadlines.now())) {
            return after;
        }
        process.changed(after);
        return store.find(after.id()).orElse(after);
    }

    /** Keeps a silence that begins, or lasts longer, because of who decides today. */
    void begun(Approval before, Approval begun) {
        if (!begun.equals(before)) {
            store.replace(begun);
            tell(begun);
        }
    }

    /** Ends it by what a person did, of which its diagram is told. */
    Approval ended(Actor actor, Approval approval, Outcome outcome, String result) {
        Approval ended = settled(actor, approval, outcome, result);
        process.changed(ended);
        return ended;
    }

    /** Ends it as its diagram has counted. */
    Approval settled(Actor actor, Approval approval, Outcome outcome, String result) {
        Approval settled = approval.decided(outcome, result, deadlines.now());
        store.replace(settled);
        record(actor, settled, result);
        tell(settled);
        return settled;
    }

    /** Of whom it is asked today; when it is decided, who hears how it ended. */
    Asked asked(Approval approval) {
        return new Asked(
                subject(approval),
                approval.question().about(),
                approval.version(),
                deciders.told(approval),
                approval.deadline(),
                approval.isOpen());
    }

    private void tell(Approval approval) {
        channel.changed(asked(approval));
    }

    private void record(Actor actor, Approval approval, String words) {
        audit.record(actor, subject(approval), words);
    }

    private static Subject subject(Approval approval) {
        return Subject.of(Subject.Kind.APPROVAL, approval.id());
    }
}
