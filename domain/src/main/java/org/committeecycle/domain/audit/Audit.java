package org.committeecycle.domain.audit;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Numbers;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.Subject;

/** The audit: every change is recorded here in the same transaction as the change itself, each entry hanging on the last. */
@Transactional
public class Audit {

    private final AuditStore store;
    private final AuditPen pen;

    public Audit(AuditStore store, Numbers numbers, Clock clock) {
        this.store = store;
        this.pen = new AuditPen(store, numbers, clock);
    }

    /** Records what the actor did to the subject, in words. */
    public void record(Actor actor, Subject subject, String words) {
        pen.write(AuditChain.CHANGES, actor, subject, words);
    }

    /** The newest changes that the filter takes, oldest first; refused to delegates, because the audit names every subject. */
    public List<AuditEntry> latest(Actor actor, AuditFilter filter) {
        requireReader(actor);
        return store.latest(AuditChain.CHANGES, filter);
    }

    /** The changes behind that place in their order, at most so many, each with its seal; for whoever reads the audit. */
    public List<SealedEntry> after(Actor actor, int place, int limit) {
        requireReader(actor);
        return store.behind(AuditChain.CHANGES, place, limit);
    }

    /** Looks through the whole audit, and whether it still holds the heads that were noted; by whoever reads it. */
    public AuditVerdict verify(Actor actor, List<AuditHead> noted) {
        requireReader(actor);
        return new AuditWalk(store, noted).verdict();
    }

    /** The head of each chain that has begun, to be kept outside; for whoever reads the audit. */
    public List<AuditHead> heads(Actor actor) {
        requireReader(actor);
        return Arrays.stream(AuditChain.values())
                .map(store::last)
                .flatMap(Optional::stream)
                .map(SealedEntry::head)
                .toList();
    }

    static void requireReader(Actor actor) {
        Refused.unless(
                actor.is(Role.OPERATOR) || actor.is(Role.AUDITOR),
                "Only an operator or an auditor reads the audit, not %s.",
                actor);
    }
}
