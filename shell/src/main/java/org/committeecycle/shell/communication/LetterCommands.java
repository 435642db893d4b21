package org.committeecycle.shell.communication;

import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.domain.communication.Handover;
import org.committeecycle.domain.communication.Handovers;
import org.committeecycle.domain.register.Contact;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.StateNames;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "letter", group = "Letters")
class LetterCommands {

    private static final String ID = "The letter's id.";
    private static final String STATE = "The code of the State to which it goes.";

    private final Communications communications;
    private final Handovers handovers;
    private final LetterTable letters;
    private final Register register;

    LetterCommands(Communications communications, Handovers handovers, LetterTable letters, Register register) {
        this.communications = communications;
        this.handovers = handovers;
        this.letters = letters;
        this.register = register;
    }

    @Example("letter list 2025-reporting-reminder")
    @Command(command = "list", description = "Shows who is written to in one letter, why, and who answered.")
    Shown list(Actor who, @Option(required = true, description = ID) String id) {
        List<Handover> leaving = handovers.of(who, id);
        return letters.of(communications.letters(who, id), "No State is named as a recipient of " + id + ".")
                .and(
                        "By mail",
                        leaving,
                        Column.of("Code", Handover::recipient),
                        Column.of("The letter", handover -> handover.status().words()),
                        Column.of("Address", Handover::address),
                        Column.of("Since", Handover::since));
    }

    @Example("letter addresses 2025-reporting-reminder")
    @Command(command = "addresses", description = "Shows where each letter goes, before anything is signed.")
    Shown addresses(Actor who, @Option(required = true, description = ID) String id) {
        StateNames names = register.names();
        List<Contact> contacts = handovers.addresses(who, id);
        long missing =
                contacts.stream().filter(contact -> contact.email() == null).count();
        return Shown.list(
                        contacts,
                        "No State is named as a recipient of " + id + ".",
                        Column.of("Code", Contact::state),
                        Column.of("State", contact -> names.name(contact.state())),
                        Column.of("Address", Contact::email))
                .saying("%d letters, %d of them without an address for mail.", contacts.size(), missing);
    }

    @Example("letter dispatched 2025-article-9 XYZ --words 'Seen in the sent log of 17 March'")
    @Command(
            command = "dispatched",
            description = "Records that a letter left, by a person who saw it in a log or sent it by other means.")
    Done dispatched(
            Actor who,
            @Option(required = true, description = ID) String id,
            @Option(required = true, description = STATE) StateCode state,
            @Option(required = true, description = "How it left, or where that is seen.") String words) {
        Handover sent = handovers.recordSent(who, id, state, words);
        return Done.that(
                        "The letter %s to %s is recorded as sent.",
                        id, register.names().inText(state))
                .next("letter list %s", id)
                .with(sent);
    }

    @Example("letter resend 2025-article-9 XYZ --reason 'It is not in the sent log'")
    @Command(
            command = "resend",
            description = "Has a letter handed over again that has not left, by a person who made sure of that.")
    Done resend(
            Actor who,
            @Option(required = true, description = ID) String id,
            @Option(required = true, description = STATE) StateCode state,
            @Option(required = true, description = "From what it is known that it has not left.") String reason) {
        Handover waiting = handovers.resend(who, id, state, reason);
        return Done.that(
                        "The letter %s to %s is handed over again.",
                        id, register.names().inText(state))
                .next("letter list %s", id)
                .with(waiting);
    }
}
