package org.committeecycle.domain.paper;

import jakarta.transaction.Transactional;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Numbers;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.Typed;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.cycle.Cycles;

/** The Committee's priorities for the coming year, recorded by the ISU and never typed into code. */
@Transactional
public class Priorities {

    private final PriorityStore store;
    private final Cycles cycles;
    private final Numbers numbers;
    private final Audit audit;

    public Priorities(PriorityStore store, Cycles cycles, Numbers numbers, Audit audit) {
        this.store = store;
        this.cycles = cycles;
        this.numbers = numbers;
        this.audit = audit;
    }

    /** Records a priority in the year's row; one for each action or point of the mandate; by an operator. */
    public Priority record(Actor actor, int year, String under, String text) {
        actor.requireOperator();
        Typed.requireOneLine("What a priority is tied to", under);
        Typed.requireOneLine("A priority", text);
        cycles.require(year);
        Refused.unless(
                store.of(year).stream().noneMatch(known -> known.under().equals(under)),
                "A priority under %s is recorded already.",
                under);
        Priority priority = new Priority(numbers.next("priority"), year, under, text, actor.toString());
        store.add(priority);
        audit.record(
                actor, Subject.of(Subject.Kind.PRIORITY, String.valueOf(priority.number())), "recorded under " + under);
        return priority;
    }

    /** The priorities recorded in a year, in their order. */
    public List<Priority> of(int year) {
        return store.of(year);
    }
}
