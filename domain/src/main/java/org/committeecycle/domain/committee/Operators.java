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
import org.committeecycle.domain.Typed;
import org.committeecycle.domain.audit.Audit;

/** The people who use the shell, and what each of them may be there. */
@Transactional
public class Operators {

    private static final Set<Role> OF_A_PERSON = EnumSet.of(Role.OPERATOR, Role.PROCESS_OWNER, Role.AUDITOR);

    private final OperatorStore store;
    private final OperatorKeyStore keys;
    private final LoginStore logins;
    private final Audit audit;
    private final Numbers numbers;

    public Operators(OperatorStore store, OperatorKeyStore keys, LoginStore logins, Audit audit, Numbers numbers) {
        this.store = store;
        this.keys = keys;
        this.logins = logins;
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
        holdAll();
        if (store.all().isEmpty()) {
            store.keep(new Operator(name, OF_A_PERSON));
            audit.record(
                    Actor.staff(name, OF_A_PERSON, channel),
                    Operator.subject(name),
                    "became the first operator, with every role, because the data were fresh");
        }
    }

    /** Admits somebody new as an operator; refused for a person who has roles already, whose roles must be named. */
    public Operator admit(Actor actor, String name) {
        actor.requireOperator();
        Operator known = new Operator(name, store.rolesOf(name));
        Refused.unless(
                known.roles().isEmpty(), "%s may use the shell already, as %s: say --roles.", name, known.inWords());
        return admit(actor, name, EnumSet.of(Role.OPERATOR));
    }

    /**
     * Gives the person these roles and no others, and answers who it was before; refused without a role, for the roles of members and software, and
     * when nobody would be an operator afterwards.
     */
    public Operator admit(Actor actor, String name, Set<Role> roles) {
        actor.requireOperator();
        Typed.requireOneLine("The name of an operator", name);
        Refused.unless(!roles.isEmpty(), "%s needs at least one role.", name);
        Refused.unless(
                OF_A_PERSON.containsAll(roles), "A person at the shell is an operator, a process owner or an auditor.");
        holdAll();
        Refused.unless(
                roles.contains(Role.OPERATOR) || !isLastOperator(name),
                "%s is the last operator: let somebody else be one first.",
                name);
        Operator before = new Operator(name, store.rolesOf(name));
        Operator now = new Operator(name, roles);
        store.keep(now);
        audit.record(
                actor,
                Operator.subject(name),
                "%s may act as %s, before: %s".formatted(name, now.inWords(), before.inWords()));
        return before;
    }

    /**
     * Lets the person use the shell no longer, by any key or password; refused for somebody unknown, for oneself and when nobody
     * would be an operator afterwards.
     */
    public void dismiss(Actor actor, String name) {
        actor.requireOperator();
        holdAll();
        Operator before = new Operator(name, store.rolesOf(name));
        Refused.unless(!before.roles().isEmpty(), "Nobody named %s may use the shell.", name);
        Refused.unless(!isLastOperator(name), "%s is the last operator: let somebody else be one first.", name);
        Refused.unless(!actor.name().equals(name), "%s cannot dismiss herself or himself: another operator can.", name);
        store.remove(name);
        keys.removeAllOf(name);
        logins.remove(name);
        audit.record(
                actor,
                Operator.subject(name),
                "%s may use the shell no longer, before: %s".formatted(name, before.inWords()));
    }

    /**
     * Makes the person on the machine itself an operator, beside what else she may be; refused through any other door and
     * while anybody is an operator. That the machine is hers to care for, whoever calls this has seen.
     */
    public void comeBack(Actor actor) {
        Refused.unless(
                actor.channel() == Channel.LOCAL,
                "An operator comes back on the machine where the data lie, and nowhere else.");
        holdAll();
        List<String> there = namesOfOperators();
        Refused.unless(there.isEmpty(), "%s can let you in: the house has an operator.", String.join(", ", there));
        Set<Role> roles = EnumSet.of(Role.OPERATOR);
        roles.addAll(store.rolesOf(actor.name()));
        store.keep(new Operator(actor.name(), roles));
        audit.record(
                actor,
                Operator.subject(actor.name()),
                "%s became an operator on the machine of the data, because the house had none".formatted(actor.name()));
    }

    /** Everybody who may use the shell, by name. */
    public List<Operator> all(Actor actor) {
        Refused.unless(
                actor.is(Role.OPERATOR) || actor.is(Role.AUDITOR),
                "Only an operator or an auditor sees who the operators are, not %s.",
                actor);
        return store.all();
    }

    /** Until the transaction ends nobody else comes or goes: two who dismiss each other at once leave one. */
    private void holdAll() {
        numbers.next("operator");
    }

    private boolean isLastOperator(String name) {
        return namesOfOperators().stream().allMatch(name::equals);
    }

    private List<String> namesOfOperators() {
        return store.all().stream()
                .filter(operator -> operator.roles().contains(Role.OPERATOR))
                .map(Operator::name)
                .toList();
    }
}
