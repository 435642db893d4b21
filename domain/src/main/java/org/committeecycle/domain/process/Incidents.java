package org.committeecycle.domain.process;

import jakarta.transaction.Transactional;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.audit.Audit;

/** Work that was given up after all its attempts: a person looks at it, mends the cause and has it tried again. */
@Transactional
public class Incidents {

    private final IncidentStore store;
    private final Audit audit;

    public Incidents(IncidentStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /** All open incidents, the oldest first; refused to delegates, because they name every subject. */
    public List<Incident> open(Actor actor) {
        Refused.unless(
                actor.is(Role.OPERATOR) || actor.is(Role.AUDITOR) || actor.is(Role.PROCESS_OWNER),
                "Only an operator, a process owner or an auditor sees incidents, not %s.",
                actor);
        return store.open();
    }

    /**
     * Has the work tried again, by an operator or a process owner; the id may be shortened to its first characters. Refused
     * when that names none or several.
     */
    public Incident retry(Actor actor, String id) {
        Refused.unless(
                actor.is(Role.OPERATOR) || actor.is(Role.PROCESS_OWNER),
                "Only an operator or a process owner has failed work tried again, not %s.",
                actor);
        List<Incident> named =
                store.open().stream().filter(open -> open.id().startsWith(id)).toList();
        Refused.unless(!id.isBlank() && !named.isEmpty(), "There is no incident '%s'.", id);
        Refused.unless(named.size() == 1, "Several incidents begin with '%s': give more of the id.", id);
        Incident incident = named.get(0);
        store.retry(incident);
        audit.record(
                actor,
                Subject.of(Subject.Kind.PROCESS, incident.process()),
                "had '%s' tried again for %s".formatted(incident.step(), incident.subject()));
        return incident;
    }
}
