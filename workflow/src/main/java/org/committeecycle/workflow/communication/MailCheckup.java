package org.committeecycle.workflow.communication;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.committeecycle.domain.Geneva;
import org.committeecycle.domain.communication.Handover;
import org.committeecycle.domain.communication.HandoverStore;
import org.committeecycle.domain.process.Checkup;
import org.committeecycle.domain.process.Finding;
import org.committeecycle.domain.register.ContactStore;
import org.committeecycle.domain.register.Register;
import org.springframework.stereotype.Component;

/** Looks whether the mail server answers, which letters have not left, and which States have no address. */
@Component
class MailCheckup implements Checkup {

    private static final String PART = "Mail";

    private final DispatchBySmtp smtp;
    private final HandoverStore handovers;
    private final ContactStore contacts;
    private final Register register;
    private final Clock clock;

    MailCheckup(DispatchBySmtp smtp, HandoverStore handovers, ContactStore contacts, Register register, Clock clock) {
        this.smtp = smtp;
        this.handovers = handovers;
        this.contacts = contacts;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public List<Finding> findings() {
        if (!smtp.isOn()) {
            return List.of(Finding.fine(
                    PART,
                    handovers.isServed()
                            ? "This process knows no mail server; the one that serves hands the letters over."
                            : "It is off: no mail server is set, and letters are put into the folder."));
        }
        List<Finding> found = new ArrayList<>();
        found.add(smtp.fault()
                .map(fault -> Finding.broken(
                        PART,
                        "The mail server does not let us in: %s.".formatted(fault),
                        "Letters wait; see to the server and to spring.mail.*, then 'incident list'."))
                .orElseGet(() -> Finding.fine(PART, "The mail server answers.")));
        addWaiting(found);
        addWithoutAddress(found);
        return found;
    }

    private void addWaiting(List<Finding> found) {
        List<Handover> waiting = handovers.unsettled();
        if (!waiting.isEmpty()) {
            found.add(Finding.attention(
                    PART,
                    "%d letters have not left, the first is %s to %s."
                            .formatted(
                                    waiting.size(),
                                    waiting.get(0).communication(),
                                    waiting.get(0).recipient()),
                    "See 'incident list' and 'letter list ID'."));
        }
    }

    private void addWithoutAddress(List<Finding> found) {
        var known = contacts.all();
        long missing = register.parties(Geneva.today(clock)).stream()
                .filter(state -> !known.containsKey(state.code()))
                .count();
        if (missing > 0) {
            found.add(Finding.attention(
                    PART,
                    "%d States Parties have no address for letters.".formatted(missing),
                    "See 'register contacts --missing'; record one with 'register contact'."));
        }
    }
}
