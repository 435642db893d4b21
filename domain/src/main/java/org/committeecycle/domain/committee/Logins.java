package org.committeecycle.domain.committee;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Numbers;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.audit.Audit;

/** How the staff log in to the web page: with a password that somebody set, because there is none before. */
@Transactional
public class Logins {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private final LoginStore store;
    private final OperatorStore operators;
    private final Passwords passwords;
    private final Audit audit;
    private final Numbers numbers;
    private final Clock clock;

    public Logins(
            LoginStore store, OperatorStore operators, Passwords passwords, Audit audit, Numbers numbers, Clock clock) {
        this.store = store;
        this.operators = operators;
        this.passwords = passwords;
        this.audit = audit;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * A person who is logged in.
     *
     * @param version of the password by which she is
     */
    public record Entered(Actor person, int version) {}

    /** Whether anybody can log in. */
    public boolean isAnybodyKnown() {
        return !store.isEmpty();
    }

    /** Refuses everybody but an operator and the person herself, and somebody who may not use the shell. */
    public void requireMaySet(Actor actor, String name) {
        Refused.unless(
                actor.is(Role.OPERATOR)
                        || actor.member() == null
                                && !actor.is(Role.SYSTEM)
                                && actor.name().equals(name),
                "Only an operator, or %s, sets the password of %s.",
                name,
                name);
        Refused.unless(
                !operators.rolesOf(name).isEmpty(), "Nobody named %s may use the shell: admit the person first.", name);
    }

    /**
     * Sets the person's password in place of an earlier one and ends what she has open; refused when it is short, is the
     * person's name, or is one letter again and again.
     */
    public void setPassword(Actor actor, String name, String password) {
        requireMaySet(actor, name);
        Refused.unless(
                password.length() >= SHORTEST && password.length() <= LONGEST,
                "A password has at least %s letters and at most %s.",
                SHORTEST,
                LONGEST);
        Refused.unless(
                password.chars().distinct().count() > 3
                        && !password.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)),
                "This password would be guessed: it is made of very few letters, or of the person's name.");
        numbers.next("operator");
        String hash = passwords.hash(password);
        store.keep(store.lock(name).map(login -> login.changed(hash)).orElseGet(() -> Login.first(name, hash)));
        audit.record(actor, Operator.subject(name), "the password of %s was set".formatted(name));
    }

    /** Sets a password that nobody can guess, and answers it this once. */
    public String inventPassword(Actor actor, String name) {
        String invented = passwords.invent();
        setPassword(actor, name, invented);
        return invented;
    }

    /**
     * The person who knows the password, as what she may be at this moment; empty otherwise, without a word of why, and
     * after as much work for a name that is unknown or shut. Many wrong tries close the door for a while, also to the right
     * password.
     */
    public Optional<Entered> enter(String name, String password) {
        Instant now = clock.instant();
        Optional<Login> known = store.lock(name);
        if (password.length() > LONGEST) {
            return Optional.empty();
        }
        if (known.isEmpty() || !known.get().isOpen(now)) {
            passwords.hash(password);
            return Optional.empty();
        }
        Login login = known.get();
        if (!passwords.matches(password, login.hash())) {
            store.keep(login.failed(now));
            audit.record(person(name, Set.of()), Operator.subject(name), "a wrong password was tried for " + name);
            return Optional.empty();
        }
        if (login.failures() > 0) {
            store.keep(login.entered());
        }
        return stillIn(name, login.version());
    }

    /** The person of an open session, as what she may be at this moment; empty when her password changed or she left. */
    public Optional<Entered> stillIn(String name, int version) {
        Set<Role> roles = operators.rolesOf(name);
        return store.find(name)
                .filter(login -> login.version() == version && !roles.isEmpty())
                .map(login -> new Entered(person(name, roles), version));
    }

    private static Actor person(String name, Set<Role> roles) {
        return Actor.staff(name, roles, Channel.WEB);
    }
}
