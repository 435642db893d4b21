package org.committeecycle.domain.audit;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Numbers;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.Typed;

/** Takes words out of the audit that should never have come into it: by two persons, and every seal still holds. */
@Transactional
public class Redactions {

    private final AuditStore store;
    private final AuditPen pen;

    public Redactions(AuditStore store, Numbers numbers, Clock clock) {
        this.store = store;
        this.pen = new AuditPen(store, numbers, clock);
    }

    /**
     * Asks that the words of the entry be taken out, with a reason that stays; by an operator. Refused for an entry
     * about a redaction, and where somebody has asked already.
     */
    public Redaction ask(Actor actor, AuditNumber number, String reason) {
        requireMayTakeOut(actor);
        Refused.unless(!reason.isBlank(), "A reason is needed.");
        Typed.requireOneLine("A reason", reason);
        requireMayLeave(number);
        find(number).ifPresent(known -> {
            throw new Refused(
                    "%s asked for it already, in entry %s.",
                    known.asked().actor(), known.asked().number());
        });
        AuditEntry asked = pen.write(AuditChain.CHANGES, actor, number.subject(), Redaction.ASKED + reason);
        return new Redaction(number, asked, null);
    }

    /**
     * Takes the words out; by another operator than the one who asked. Who did what, when and on what stays,
     * and a sentence with both names stands where the words were.
     */
    public Redaction confirm(Actor actor, AuditNumber number) {
        requireMayTakeOut(actor);
        requireMayLeave(number);
        Redaction asked = find(number)
                .orElseThrow(() -> new Refused("Nobody has asked to take out the words of entry %s.", number));
        Refused.unless(asked.confirmed() == null, "The words of entry %s were taken out already.", number);
        Refused.unless(asked.mayBeConfirmedBy(actor.toString()), "%s asked for it: another person confirms it.", actor);
        pen.write(AuditChain.CHANGES, actor, number.subject(), Redaction.CONFIRMED);
        Redaction confirmed = find(number).orElseThrow();
        store.redact(number, confirmed.sentence());
        return confirmed;
    }

    /** An auditor reads only, and the software never takes a word out by itself. */
    private static void requireMayTakeOut(Actor actor) {
        Refused.unless(actor.is(Role.OPERATOR), "Only an operator takes words out of the audit, not %s.", actor);
    }

    private Optional<Redaction> find(AuditNumber number) {
        return Redaction.of(number, store.redactions());
    }

    private void requireMayLeave(AuditNumber number) {
        AuditEntry entry = store.find(number)
                .orElseThrow(() -> new Refused("There is no entry %s in the audit.", number))
                .entry();
        Refused.unless(
                entry.subject().kind() != Subject.Kind.AUDIT,
                "Entry %s is about a redaction itself: it stays.",
                number);
    }
}
