package org.committeecycle.workflow.notice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.notice.Days;
import org.springframework.stereotype.Component;

/** The steps of the diagram {@code day}. */
@Component
public class DaySteps {

    private final Days days;

    DaySteps(Days days) {
        this.days = days;
    }

    /** Has everything that is counted and shown follow the day that has come; answers whether more days are to come. */
    public Days.Left begin(DelegateExecution execution) {
        return days.begin(Actor.system());
    }
}
