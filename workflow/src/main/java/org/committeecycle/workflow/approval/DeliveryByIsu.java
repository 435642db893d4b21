package org.committeecycle.workflow.approval;

import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.MemberChannel;
import org.springframework.stereotype.Component;

/** Without a channel of its own, the house leaves it to the ISU to reach the members and to record each delivery. */
@Component
class DeliveryByIsu implements MemberChannel {

    @Override
    public void ask(Approval approval, StateCode member) {
        // the member counts as reached when an operator records the delivery
    }

    @Override
    public void tellOutcome(Approval approval, StateCode member) {
        // the outcome stands in the log and in the shell
    }
}
