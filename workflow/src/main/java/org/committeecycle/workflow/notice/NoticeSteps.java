package org.committeecycle.workflow.notice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.notice.Deliveries;
import org.springframework.stereotype.Component;

/** The steps of the diagram {@code notice}. */
@Component
public class NoticeSteps {

    private final Deliveries deliveries;

    NoticeSteps(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** Tells what has waited longest in the conversation; answers whether more may wait. */
    public Deliveries.Turn tellNext(DelegateExecution execution) {
        return deliveries.tellNext(Actor.system(), execution.getProcessBusinessKey());
    }
}
