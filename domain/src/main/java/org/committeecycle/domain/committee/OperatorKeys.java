package org.committeecycle.domain.committee;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Numbers;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.audit.Audit;

/** The public keys by which operators come in over SSH: whoever holds the key is the operator, whatever name is typed. */
@Transactional
public class OperatorKeys {

    private final OperatorKeyStore store;
    private final OperatorStore operators;
    private final Audit audit;
    private final Numbers numbers;
    private final Clock clock;

    public OperatorKeys(OperatorKeyStore store, OperatorStore operators, Audit audit, Numbers numbers, Clock clock) {
        this.store = store;
        this.operators = operators;
        this.audit = audit;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Lets the operator come in with the key, as the line of its .pub file; refused for somebody who may not use the
     * shell, for a key that is weak or no public key, and for one that is somebody's already.
     */
    public OperatorKey add(Actor actor, String operator, String line) {
        actor.requireOperator();
        Refused.unless(
                !operators.rolesOf(operator).isEmpty(),
                "Nobody named %s may use the shell: admit the person first.",
                operator);
        SshKey key = SshKey.parse(line);
        numbers.next("operator");
        store.find(key.fingerprint()).ifPresent(known -> {
            throw new Refused("The key %s is %s's already.", key.fingerprint(), known.operator());
        });
        OperatorKey added = new OperatorKey(operator, key, clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.add(added);
        audit.record(
                actor,
                Operator.subject(operator),
                "%s may come in over SSH with the %s key %s".formatted(operator, key.kind(), key.fingerprint()));
        return added;
    }

    /** Lets nobody come in with the key any longer, from the next command on; refused for one that is nobody's. */
    public OperatorKey remove(Actor actor, String fingerprint) {
        actor.requireOperator();
        OperatorKey removed = store.find(fingerprint)
                .orElseThrow(() -> new Refused("The key %s is nobody's: 'operator key list' shows them.", fingerprint));
        store.remove(fingerprint);
        audit.record(
                actor,
                Operator.subject(removed.operator()),
                "%s may no longer come in over SSH with the key %s".formatted(removed.operator(), fingerprint));
        return removed;
    }

    /** Every key, by operator. */
    public List<OperatorKey> all(Actor actor) {
        Refused.unless(
                actor.is(Role.OPERATOR) || actor.is(Role.AUDITOR),
                "Only an operator or an auditor sees which key is whose, not %s.",
                actor);
        return store.all();
    }

    /** Whether anybody has a key. */
    public boolean isAnybodyKnown() {
        return !store.all().isEmpty();
    }

    /** The person who comes in with the key, as what the person may be at this moment; empty when it is nobody's. */
    public Optional<Actor> holder(String fingerprint) {
        return store.find(fingerprint).flatMap(key -> {
            Set<Role> roles = operators.rolesOf(key.operator());
            return roles.isEmpty() ? Optional.empty() : Optional.of(Actor.staff(key.operator(), roles, Channel.SSH));
        });
    }
}
