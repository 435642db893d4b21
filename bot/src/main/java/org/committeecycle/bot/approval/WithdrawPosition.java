package org.committeecycle.bot.approval;

import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Press;
import org.committeecycle.bot.Reaction;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Stance;
import org.springframework.stereotype.Component;

/** Takes back the position of the presser's member, and no other than the one that was read. */
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
        String[] parts = value.split(" ", 2);
        Refused.unless(parts.length == 2, "This button is damaged: please use a newer message.");
        Ballot ballot = Ballot.parse(parts[1]);
        approvals.withdrawPosition(who.actor(), ballot.approval(), ballot.version(), Stance.valueOf(parts[0]));
        return Reaction.none();
    }
}
