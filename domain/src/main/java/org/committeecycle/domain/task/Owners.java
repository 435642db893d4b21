package org.committeecycle.domain.task;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.recusal.Recusals;

/** Of whom a task is asked today, and who sees it. */
class Owners {

    private final Recusals recusals;
    private final Deadlines deadlines;

    Owners(Recusals recusals, Deadlines deadlines) {
        this.recusals = recusals;
        this.deadlines = deadlines;
    }

    /** The members of which the task is asked. */
    List<StateCode> of(Task task) {
        return switch (task.owner()) {
            case ISU -> List.of();
            case CHAIR ->
                recusals.findChair(task.about(), deadlines.today()).stream().toList();
            case MEMBERS -> recusals.eligible(task.about(), deadlines.today());
        };
    }

    boolean maySee(Actor actor, Task task) {
        return recusals.maySee(task.about(), actor);
    }

    /** Refuses to everybody of whom the task is not asked. */
    void requireAsked(Actor actor, Task task) {
        Refused.unless(
                isAsked(actor, task),
                "Task %s is asked of %s, not of %s.",
                task.id(),
                task.owner().inWords(),
                actor);
    }

    private boolean isAsked(Actor actor, Task task) {
        return switch (task.owner()) {
            case ISU -> actor.is(Role.OPERATOR);
            case CHAIR, MEMBERS -> actor.member() != null && of(task).contains(actor.member());
        };
    }

    /** The ISU and auditors look at what is asked of anybody. */
    boolean looksAtAll(Actor actor) {
        return actor.is(Role.OPERATOR) || actor.is(Role.AUDITOR);
    }

    /** As whom the actor may be asked at all. */
    Set<Owner> asWhom(Actor actor) {
        if (actor.member() == null) {
            return Set.of();
        }
        return recusals.chairs(actor, deadlines.today())
                ? EnumSet.of(Owner.MEMBERS, Owner.CHAIR)
                : EnumSet.of(Owner.MEMBERS);
    }

    /** Whether a task is on the actor's list; looked up once for all the tasks on one thing. */
    Predicate<Task> onListOf(Actor actor) {
        Map<Ownership, Boolean> known = new HashMap<>();
        return task -> known.computeIfAbsent(
                new Ownership(task.owner(), task.about()),
                asked -> maySee(actor, task) && (looksAtAll(actor) || isAsked(actor, task)));
    }

    /** All on which it depends whether a task is asked of somebody. */
    private record Ownership(Owner owner, Subject about) {}
}
