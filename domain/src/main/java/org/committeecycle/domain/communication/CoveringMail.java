package org.committeecycle.domain.communication;

import java.util.Objects;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.register.EmailAddress;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.State;

/** The few words around an attached letter; of a letter about a case they say no more than its name. */
class CoveringMail {

    private static final String COMMITTEE = "Committee on Cooperative Compliance";

    private final Register register;

    CoveringMail(Register register) {
        this.register = register;
    }

    Mail of(Communication communication, StateCode recipient, EmailAddress to, byte[] file) {
        State state = register.state(recipient);
        boolean ofACase = communication.plan().about().kind() == Subject.Kind.CASE;
        String about =
                ofACase ? "letter " + communication.id() : communication.plan().title();
        return new Mail(
                id(communication.id(), recipient),
                to,
                "Permanent Mission of " + state.nameInText(),
                COMMITTEE + ": " + about,
                """
                To the Permanent Mission of %s at Geneva

                A letter of the %s is attached. It was signed for the Committee%s; its reference is %s.
                """
                        .formatted(
                                state.nameInText(),
                                COMMITTEE,
                                inText(Objects.requireNonNull(communication.sent())),
                                communication.id()),
                communication.id() + "-" + recipient + ".docx",
                file);
    }

    private static String inText(When signed) {
        return (signed.isOneDay() ? " on " : ", ") + signed.text();
    }

    /** By which a mail server's log knows the letter. */
    static String idOf(Handover handover) {
        return id(handover.communication(), handover.recipient());
    }

    private static String id(String communication, StateCode recipient) {
        return communication + "." + recipient;
    }
}
