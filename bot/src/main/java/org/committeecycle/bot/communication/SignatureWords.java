package org.committeecycle.bot.communication;

import org.committeecycle.domain.Actor;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.communication.Communication;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.domain.communication.Plan;
import org.springframework.stereotype.Component;

/** Says what a signature does; of a letter about a case no more than the reference, unless its text may be in Slack. */
@Component
class SignatureWords {

    private static final String FINAL = "This cannot be undone: %s recorded as sent on the day of the signature.";

    private final Communications communications;
    private final Cases cases;

    SignatureWords(Communications communications, Cases cases) {
        this.communications = communications;
        this.cases = cases;
    }

    /** What is to be signed, for somebody who may read it. */
    String what(Communication communication) {
        Plan plan = communication.plan();
        return "%s, to %s, %s. The Committee has adopted the text; one signature stands for all of it."
                .formatted(plan.title(), plan.recipients().words(), plan.purpose());
    }

    /** "Sign the 164 letters". */
    String effect(Actor reader, Communication communication) {
        Plan plan = communication.plan();
        String to = plan.recipients().words();
        if (!isTold(communication)) {
            return "Sign the letter on the case " + plan.about().id();
        }
        if (plan.recipients().areMeeting()) {
            return "Sign the document for " + to;
        }
        if (plan.recipients().areWithheld()) {
            return "Sign the letter to " + to;
        }
        int letters = communications.letters(reader, communication.id()).size();
        if (communication.isOneText()) {
            return "Sign the circular to %s".formatted(letters == 1 ? "one State" : letters + " States");
        }
        return letters == 1 ? "Sign the one letter" : "Sign the %d letters".formatted(letters);
    }

    /** What follows from the signature. */
    String consequence(Communication communication) {
        Plan plan = communication.plan();
        if (!isTold(communication)) {
            return FINAL.formatted("it is");
        }
        String follows = plan.recipients().areWithheld() ? "the sending is" : "what you sign is produced and";
        return "%s, to %s. %s".formatted(plan.title(), plan.recipients().words(), FINAL.formatted(follows));
    }

    private boolean isTold(Communication communication) {
        return cases.textMayBeInSlack(communication.plan().about());
    }
}
