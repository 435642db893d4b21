package org.committeecycle.domain.audit;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Numbers;
import org.committeecycle.domain.Subject;

/** What was typed at shells, reads and refusals too, in a chain of its own: no line waits for somebody else's change. */
@Transactional
public class Transcripts {

    private final AuditStore store;
    private final AuditPen pen;

    public Transcripts(AuditStore store, Numbers numbers, Clock clock) {
        this.store = store;
        this.pen = new AuditPen(store, numbers, clock);
    }

    /** Keeps the line that the person typed in the session, and how it ended; of everybody who gets as far as typing. */
    public void keep(Actor typist, String session, String line, int exit) {
        pen.write(
                AuditChain.TRANSCRIPTS,
                typist,
                Subject.of(Subject.Kind.SESSION, session),
                Transcript.words(line, exit));
    }

    /** The newest lines that the filter takes, oldest first; for whoever reads the audit. */
    public List<Transcript> latest(Actor actor, AuditFilter filter) {
        Audit.requireReader(actor);
        return store.latest(AuditChain.TRANSCRIPTS, filter).stream()
                .map(Transcript::of)
                .toList();
    }
}
