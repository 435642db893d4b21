package org.committeecycle.domain.communication;

import jakarta.transaction.Transactional;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.GivenUp;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.Typed;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.register.Contact;
import org.committeecycle.domain.register.Contacts;
import org.committeecycle.domain.register.EmailAddress;
import org.committeecycle.domain.register.Register;

/**
 * Hands signed letters over to the mail, each once: that it begins is kept before, that it is done at once after, and what
 * was interrupted in between is left to a person, because a letter sent twice cannot be taken back.
 */
@Transactional
public class Handovers {

    private final HandoverStore store;
    private final Communications communications;
    private final CommunicationProcess process;
    private final Dispatch dispatch;
    private final LetterPress press;
    private final Contacts contacts;
    private final CoveringMail covering;
    private final Deadlines deadlines;
    private final Audit audit;

    public Handovers(
            HandoverStore store,
            Communications communications,
            CommunicationProcess process,
            Dispatch dispatch,
            LetterPress press,
            Contacts contacts,
            Register register,
            Deadlines deadlines,
            Audit audit) {
        this.store = store;
        this.communications = communications;
        this.process = process;
        this.dispatch = dispatch;
        this.press = press;
        this.contacts = contacts;
        this.covering = new CoveringMail(register);
        this.deadlines = deadlines;
        this.audit = audit;
    }

    /** A letter is not taken yet; the same is tried again later. */
    public static final class NotTakenYet extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotTakenYet(String sentence) {
            super(sentence);
        }
    }

    /** Notes whether the server hands letters over to the mail; by the software itself, whenever it starts to serve. */
    public void serve(Actor actor) {
        actor.requireOperator();
        store.serve(dispatch.isOn());
    }

    /**
     * Begins the hand-over of every letter of a signed communication and answers to whom; nobody where letters do not leave
     * by mail, and no one twice.
     */
    public List<String> begin(Actor actor, String id) {
        actor.requireOperator();
        communications.requireSigned(actor, id);
        if (dispatch.isOn() || store.isServed()) {
            communications.letters(actor, id).stream()
                    .map(Letter::recipient)
                    .filter(recipient -> store.find(id, recipient).isEmpty())
                    .forEach(recipient -> store.add(Handover.waiting(
                            id, recipient, press.digest(file(actor, id, recipient)), deadlines.now())));
        }
        return store.of(id).stream()
                .map(handover -> handover.recipient().value())
                .toList();
    }

    /**
     * Hands one letter of a signed communication over, unless that is done. What may succeed later is thrown as {@link
     * NotTakenYet}; {@link GivenUp} is thrown where only a person can help, with what to do.
     */
    public void handOver(Actor actor, String id, StateCode recipient) {
        actor.requireOperator();
        communications.requireSigned(actor, id);
        store.alone(id, recipient);
        Handover waiting = require(id, recipient);
        if (waiting.isSettled()) {
            return;
        }
        if (waiting.status() == Handover.Status.BEING_HANDED_OVER) {
            throw mayHaveLeft(waiting, "whoever handed it over ended before the mail server answered");
        }
        if (!dispatch.isOn()) {
            throw new NotTakenYet("This process hands no letters over: one that knows the mail server does it.");
        }
        handOver(actor, waiting);
    }

    private void handOver(Actor actor, Handover waiting) {
        byte[] file = file(actor, waiting.communication(), waiting.recipient());
        if (!press.digest(file).equals(waiting.digest())) {
            throw new GivenUp("The letter %s would not be the one that was put out: somebody changed its words since."
                    .formatted(waiting.name()));
        }
        EmailAddress to = contacts.find(waiting.recipient())
                .orElseThrow(() -> new GivenUp(
                        "The letter %s has no address and lies in the folder: 'register contact %s --email ...' and then 'letter resend %s', or send it by other means and then 'letter dispatched %s'."
                                .formatted(waiting.name(), waiting.recipient(), waiting.name(), waiting.name())));
        Mail mail = mail(actor, waiting, to, file);
        Handover begun = waiting.begun(to, deadlines.now());
        store.note(begun);
        Dispatch.Outcome outcome = dispatch.send(mail);
        switch (outcome.fate()) {
            case TAKEN -> {
                store.note(begun.handedOver(deadlines.now()));
                audit(actor, begun, "handed over to the mail, to " + to);
            }
            case LATER -> {
                store.note(begun.waitingAgain(deadlines.now()));
                throw new NotTakenYet("The letter %s is not taken yet: %s.".formatted(begun.name(), outcome.words()));
            }
            case REFUSED -> {
                store.note(begun.waitingAgain(deadlines.now()));
                throw new GivenUp(
                        "The letter %s is not taken at %s: %s. Mend the address with 'register contact %s --email ...' and then 'letter resend %s'."
                                .formatted(begun.name(), to, outcome.words(), begun.recipient(), begun.name()));
            }
            case UNKNOWN -> throw mayHaveLeft(begun, outcome.words());
        }
    }

    private Mail mail(Actor actor, Handover waiting, EmailAddress to, byte[] file) {
        try {
            return covering.of(communications.require(actor, waiting.communication()), waiting.recipient(), to, file);
        } catch (Refused unfit) {
            throw new GivenUp(unfit.getMessage());
        }
    }

    private static GivenUp mayHaveLeft(Handover begun, String why) {
        return new GivenUp(
                "The letter %s may have left: %s. Look in the sent log of the mail server for %s; then 'letter dispatched %s' if it is there, or 'letter resend %s' if it is not."
                        .formatted(begun.name(), why, CoveringMail.idOf(begun), begun.name(), begun.name()));
    }

    /** Refuses as long as a letter whose hand-over has begun has not left. */
    public void requireSettled(String id) {
        List<StateCode> waiting = store.of(id).stream()
                .filter(handover -> !handover.isSettled())
                .map(Handover::recipient)
                .toList();
        Refused.unless(waiting.isEmpty(), "The letters %s to %s have not left yet.", id, waiting);
    }

    /** Records that a letter left, by a person who saw it in a log or sent it by other means; by an operator. */
    public Handover recordSent(Actor actor, String id, StateCode recipient, String words) {
        Refused.unless(!words.isBlank(), "Say how the letter left, or where that is seen.");
        Typed.requireOneLine("How a letter left", words);
        Handover sent = alone(actor, id, recipient).recorded(deadlines.now());
        store.replace(sent);
        audit(actor, sent, "recorded as sent: " + words);
        process.settled(communications.require(actor, id), recipient);
        return sent;
    }

    /** Has a letter handed over again that has not left, by a person who made sure of that; by an operator. */
    public Handover resend(Actor actor, String id, StateCode recipient, String reason) {
        Refused.unless(!reason.isBlank(), "Say from what it is known that the letter has not left.");
        Typed.requireOneLine("A reason", reason);
        Handover known = alone(actor, id, recipient);
        Handover waiting = known.waitingAgain(deadlines.now());
        store.replace(waiting);
        audit(
                actor,
                waiting,
                "to be handed over again, it %s: %s".formatted(known.status().words(), reason));
        process.settled(communications.require(actor, id), recipient);
        return waiting;
    }

    private Handover alone(Actor actor, String id, StateCode recipient) {
        actor.requireOperator();
        communications.require(actor, id);
        store.alone(id, recipient);
        return require(id, recipient);
    }

    /** How far each letter of the communication is on its way out; none where they do not leave by mail. */
    public List<Handover> of(Actor actor, String id) {
        communications.require(actor, id);
        return store.of(id);
    }

    /** Where each letter of the communication goes or would go, in the order of the United Nations. */
    public List<Contact> addresses(Actor actor, String id) {
        return contacts.of(
                actor,
                communications.letters(actor, id).stream()
                        .map(Letter::recipient)
                        .toList());
    }

    private Handover require(String id, StateCode recipient) {
        return store.find(id, recipient)
                .orElseThrow(() -> new Refused("The letter %s %s does not leave by mail.", id, recipient));
    }

    private byte[] file(Actor actor, String id, StateCode recipient) {
        return communications.signedFile(actor, id, recipient);
    }

    private void audit(Actor actor, Handover handover, String words) {
        audit.record(
                actor, Subject.of(Subject.Kind.LETTER, handover.communication() + ":" + handover.recipient()), words);
    }
}
