package org.committeecycle.workflow.notice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.notice.Reminders;
import org.springframework.stereotype.Component;

/** The steps of the diagram {@code reminder}. */
@Component
public class ReminderSteps {

    private final Reminders reminders;

    ReminderSteps(Reminders reminders) {
        this.reminders = reminders;
    }

    /** Reminds whoever still owes an answer to the question. */
    public void remind(DelegateExecution execution) {
        reminders.remind(Actor.system(), Subject.parse(execution.getProcessBusinessKey()));
    }
}
