package org.committeecycle.domain.register;

import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.audit.Audit;

/** Where letters to the States go: what the ISU has recorded, and nothing that was guessed. */
@Transactional
public class Contacts {

    private final ContactStore store;
    private final Register register;
    private final Audit audit;

    public Contacts(ContactStore store, Register register, Audit audit) {
        this.store = store;
        this.register = register;
        this.audit = audit;
    }

    /** Records the address of the State's mission in place of an earlier one. Only an operator does this. */
    public Contact record(Actor actor, StateCode code, EmailAddress email) {
        actor.requireOperator();
        State state = register.state(code);
        String before = inWords(code);
        store.keep(state.code(), email);
        audit(actor, code, "mail goes to %s, before to %s".formatted(email, before));
        return new Contact(code, email);
    }

    /** Forgets the address of the State's mission; refused when there is none. Only an operator does this. */
    public Contact remove(Actor actor, StateCode code) {
        actor.requireOperator();
        String before = inWords(code);
        Refused.unless(store.find(code).isPresent(), "No address for mail is recorded for %s.", code);
        store.remove(code);
        audit(actor, code, "mail goes to nobody, before to %s".formatted(before));
        return new Contact(code, null);
    }

    /** The contacts of every State of the list, with those that are missing; refused to delegates. */
    public List<Contact> of(Actor actor, List<StateCode> states) {
        Refused.unless(
                actor.is(Role.OPERATOR) || actor.is(Role.AUDITOR) || actor.is(Role.SYSTEM),
                "Only an operator or an auditor sees the missions' addresses, not %s.",
                actor);
        Map<StateCode, EmailAddress> known = store.all();
        return states.stream().map(code -> new Contact(code, known.get(code))).toList();
    }

    /** The address for letters to the State; empty when nobody has recorded it. */
    public Optional<EmailAddress> find(StateCode code) {
        return store.find(code);
    }

    private String inWords(StateCode code) {
        return store.find(code).map(EmailAddress::value).orElse("nobody");
    }

    private void audit(Actor actor, StateCode code, String words) {
        audit.record(actor, Subject.of(Subject.Kind.REGISTER, code.value()), words);
    }
}
