package org.committeecycle.domain.committee;

import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Numbers;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.audit.Audit;

/** The people who use the shell, and what each of them may be there. */
@Transactional
public class Operators {

    private static final Set<Role> OF_A_PERSON = EnumSet.of(Role.OPERATOR, Role.PROCESS_OWNER, Role.AUDITOR);

    private final OperatorStore store;
    private final Audit audit;
    private final Numbers numbers;

    public Operators(OperatorStore store, Audit audit, Numbers numbers) {
        this.store = store;
        this.audit = audit;
        this.numbers = numbers;
    }

    /** The person at the shell, by the operating system's name; on fresh data the first one gets every role. */
    public Actor arriving(String name, Channel channel) {
        if (store.all().isEmpty()) {
            welcomeFirst(name, channel);
        }
        return Actor.staff(name, store.rolesOf(name), channel);
    }

    /** Two who arrive first at once are told apart by the number: whoever waits for it finds the other one there. */
    private void welcomeFirst(String name, Channel channel) {
        numbers.next("operator");
        if (store.all().isEmpty()) {
            store.keep(new Operator(name, OF_A_PERSON));
            audit.record(
                    Actor.staff(name, OF_A_PERSON, channel),
                    subject(name),
                    "became the first operator, with every role, because the data were fresh");
        }
    }

    /** Gives the person these roles and no others; refused without a role, and for the roles of members and software. */
    public void admit(Actor actor, String name, Set<Role> roles) {
        actor.requireOperator();
        Refused.unless(!roles.isEmpty(), "%s needs at least one role.", name);
        Refused.unless(
                OF_A_PERSON.containsAll(roles), "A person at the shell is an operator, a process owner or an auditor.");
        Subject subject = subject(name);
        store.keep(new Operator(name, roles));
        audit.record(actor, subject, "may now act as " + roles.stream().sorted().toList());
    }

    /** Everybody who may use the shell, by name. */
    public List<Operator> all(Actor actor) {
        Refused.unless(
                actor.is(Role.OPERATOR) || actor.is(Role.AUDITOR),
                "Only an operator or an auditor sees who the operators are, not %s.",
                actor);
        return store.all();
    }

    private static Subject subject(String name) {
        return Subject.of(Subject.Kind.OPERATOR, name.strip().replaceAll("[^\\p{Alnum}._:-]+", "-"));
    }
}
