package org.committeecycle.bot.approval;

import org.committeecycle.domain.Actor;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.communication.Communication;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.domain.notice.Texts;
import org.springframework.stereotype.Component;

/** Says what a press will do, in the words of what is decided on. */
@Component
class Effect {

    private final Communications communications;
    private final Texts texts;

    Effect(Communications communications, Texts texts) {
        this.communications = communications;
        this.texts = texts;
    }

    /** "Approve the letter to 164 States": what agreeing expressly agrees to. */
    String ofAgreeing(Actor reader, Approval approval) {
        boolean decides = approval.question().rule() == DecisionRule.CHAIR;
        if (!texts.mayBeInSlack(approval)) {
            return (decides ? "Decide in favour, on " : "Agree, on ")
                    + approval.question().about().id();
        }
        return switch (approval.question().subject().kind()) {
            case COMMUNICATION -> "Approve " + letter(reader, approval);
            case PAPER -> "Approve the paper";
            default -> decides ? "Decide in favour" : "Agree";
        };
    }

    private String letter(Actor reader, Approval approval) {
        Communication communication =
                communications.require(reader, approval.question().subject().id());
        if (communication.plan().recipients().areMeeting()) {
            return "the document for " + communication.plan().recipients().words();
        }
        if (communication.plan().recipients().areWithheld()) {
            return "the letter";
        }
        int states = communications.letters(reader, communication.id()).size();
        return "the %s to %s"
                .formatted(
                        communication.isOneText() ? "circular" : "letter",
                        states == 1 ? "one State" : states + " States");
    }
}
