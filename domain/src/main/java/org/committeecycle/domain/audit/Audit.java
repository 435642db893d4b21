package org.committeecycle.domain.audit;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Numbers;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.Subject;

/** The audit: every change is recorded here in the same transaction as the change itself. */
@Transactional
public class Audit {

    private final AuditStore store;
    private final Numbers numbers;
    private final Clock clock;

    public Audit(AuditStore store, Numbers numbers, Clock clock) {
        this.store = store;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Records what the actor did to the subject, in words. */
    public void record(Actor actor, Subject subject, String words) {
        store.append(new AuditEntry(
                numbers.next("audit"), clock.instant(), actor.toString(), actor.channel(), subject, words));
    }

    /** The newest entries, oldest first; refused to delegates, because the audit names every subject. */
    public List<AuditEntry> latest(Actor actor, int limit) {
        Refused.unless(
                actor.is(Role.OPERATOR) || actor.is(Role.AUDITOR),
                "Only an operator or an auditor reads the audit, not %s.",
                actor);
        return store.latest(limit);
    }
}
