package org.committeecycle.domain.audit;

import java.time.Clock;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Numbers;
import org.committeecycle.domain.Subject;

/** Writes the next entry of a chain; whoever holds the chain's number until the end of the transaction is alone there. */
final class AuditPen {

    private final AuditStore store;
    private final Numbers numbers;
    private final Clock clock;

    AuditPen(AuditStore store, Numbers numbers, Clock clock) {
        this.store = store;
        this.numbers = numbers;
        this.clock = clock;
    }

    AuditEntry write(AuditChain chain, Actor actor, Subject subject, String words) {
        int place = numbers.next(chain.series());
        AuditEntry entry =
                new AuditEntry(chain.number(place), clock.instant(), actor.toString(), actor.channel(), subject, words);
        store.append(SealedEntry.behind(sealBefore(chain, place), entry, store.salt()));
        return entry;
    }

    /** Where the entry before is missing, work goes on, and {@code verify} names the gap. */
    private String sealBefore(AuditChain chain, int place) {
        return place == 1
                ? Seal.NONE
                : store.find(chain.number(place - 1)).map(SealedEntry::seal).orElse(Seal.NONE);
    }
}
