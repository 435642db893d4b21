package org.committeecycle.shell.register;

import java.time.Clock;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Geneva;
import org.committeecycle.domain.register.Contact;
import org.committeecycle.domain.register.Contacts;
import org.committeecycle.domain.register.EmailAddress;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.State;
import org.committeecycle.domain.register.StateNames;
import org.committeecycle.shell.dispatch.Misuse;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "register", group = "The register")
class ContactCommands {

    private final Contacts contacts;
    private final Register register;
    private final Clock clock;

    ContactCommands(Contacts contacts, Register register, Clock clock) {
        this.contacts = contacts;
        this.register = register;
        this.clock = clock;
    }

    @Example("register contact XYZ --email mission@state.example")
    @Command(command = "contact", description = "Records where letters to a State go by mail.")
    Done contact(
            Actor who,
            @Option(required = true, description = "The State, by code or name.") String state,
            @Option(description = "The address of its Permanent Mission at Geneva.") @Nullable EmailAddress email,
            @Option(description = "Forget the address instead.") boolean remove) {
        Misuse.unless(remove == (email == null), "Give the address with --email, or --remove it.");
        State addressee = register.find(state);
        Contact now =
                email == null ? contacts.remove(who, addressee.code()) : contacts.record(who, addressee.code(), email);
        return Done.that(
                        "Letters to %s go to %s.", addressee.nameInText(), email == null ? "no address by mail" : email)
                .next("register contacts --missing")
                .with(now);
    }

    @Example("register contacts --missing")
    @Command(command = "contacts", description = "Shows where letters to the States Parties of today go by mail.")
    Shown contacts(Actor who, @Option(description = "Only States without an address.") boolean missing) {
        StateNames names = register.names();
        List<Contact> all = contacts.of(
                who,
                register.parties(Geneva.today(clock)).stream().map(State::code).toList());
        List<Contact> shown = all.stream()
                .filter(contact -> !missing || contact.email() == null)
                .toList();
        return Shown.list(
                        shown,
                        "Every State Party has an address.",
                        Column.of("Code", Contact::state),
                        Column.of("State", contact -> names.name(contact.state())),
                        Column.of("Address", Contact::email))
                .saying(
                        "%d of %d States Parties have an address for mail.",
                        all.stream().filter(contact -> contact.email() != null).count(), all.size());
    }
}
