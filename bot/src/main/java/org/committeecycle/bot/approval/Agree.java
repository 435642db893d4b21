package org.committeecycle.bot.approval;

import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Press;
import org.committeecycle.bot.Reaction;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Stance;
import org.springframework.stereotype.Component;

/** Agrees for the presser's member. */
@Component
class Agree implements Press {

    static final String ACTION = "agree";

    private final Approvals approvals;

    Agree(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public Reaction pressed(Asker who, String value) {
        Ballot ballot = Ballot.parse(value);
        approvals.decide(who.actor(), ballot.approval(), ballot.version(), Stance.AGREES, "");
        return Reaction.none();
    }
}
