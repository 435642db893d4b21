package org.committeecycle.bot.approval;

import com.slack.api.model.view.View;
import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Press;
import org.committeecycle.bot.Reaction;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Stance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The buttons that ask for words first: object, request changes, need time. */
@Configuration(proxyBeanMethods = false)
class Opposing {

    static final String OBJECT = "object";
    static final String CHANGES = "request-changes";
    static final String HOLD = "hold";

    @Bean
    Press objecting(Approvals approvals, ReasonModal modal) {
        return new Asking(OBJECT, Stance.OBJECTS, approvals, modal);
    }

    @Bean
    Press requestingChanges(Approvals approvals, ReasonModal modal) {
        return new Asking(CHANGES, Stance.ASKS_FOR_CHANGES, approvals, modal);
    }

    @Bean
    Press needingTime(Approvals approvals, ReasonModal modal) {
        return new Asking(HOLD, Stance.HOLDS, approvals, modal);
    }

    /** Opens the form, unless it would be refused already. */
    private record Asking(String action, Stance stance, Approvals approvals, ReasonModal modal) implements Press {

        @Override
        public Reaction pressed(Asker who, String value) {
            Ballot ballot = Ballot.parse(value);
            Actor reader = who.actor();
            Approval approval = approvals.require(reader, ballot.approval());
            Refused.unless(approval.isOpen(), "%s is decided already.", approval.id());
            View view = modal.of(reader, approval, ballot, stance);
            return Reaction.opens(view);
        }
    }
}
