package org.committeecycle.workflow.approval;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Outcome;
import org.springframework.stereotype.Component;

/** The steps of the diagram {@code approval}. */
@Component
public class ApprovalSteps {

    private final Approvals approvals;

    ApprovalSteps(Approvals approvals) {
        this.approvals = approvals;
    }

    /** Answers where the approval stands. */
    public Outcome count(DelegateExecution execution) {
        return approvals.count(Actor.system(), execution.getProcessBusinessKey());
    }
}
