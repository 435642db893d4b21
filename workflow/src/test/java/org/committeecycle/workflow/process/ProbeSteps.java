package org.committeecycle.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.committeecycle.domain.Refused;
import org.springframework.stereotype.Component;

/** Steps for the engine's own tests. */
@Component
public class ProbeSteps {

    private int passed;

    public void pass(DelegateExecution execution) {
        passed++;
    }

    public Answer answer(DelegateExecution execution) {
        return Answer.valueOf((String) execution.getVariable("wanted"));
    }

    public void refuse(DelegateExecution execution) {
        throw new Refused("Nobody may do this to %s.", execution.getProcessBusinessKey());
    }

    public void fail(DelegateExecution execution) {
        throw new IllegalStateException("The printer is on fire.");
    }

    public String word(String other) {
        return other;
    }

    void hidden(DelegateExecution execution) {}

    int timesPassed() {
        return passed;
    }

    void forget() {
        passed = 0;
    }

    /** What the probe answers at a gateway. */
    public enum Answer {
        YES,
        NO
    }
}
