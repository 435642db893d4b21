package org.committeecycle.bot.approval;

import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Press;
import org.committeecycle.bot.Reaction;
import org.committeecycle.domain.approval.Approvals;
import org.springframework.stereotype.Component;

/** Takes back the position of the presser's member. */
@Component
class WithdrawPosition implements Press {

    static final String ACTION = "retract";

    private final Approvals approvals;

    WithdrawPosition(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public Reaction pressed(Asker who, String value) {
        approvals.withdrawPosition(who.actor(), Ballot.parse(value).approval());
        return Reaction.none();
    }
}
