package org.committeecycle.workflow.process;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.committeecycle.domain.Refused;
import org.springframework.stereotype.Component;

/** Steps for the engine's own tests. */
@Component
public class ProbeSteps {

    private final AtomicInteger passed = new AtomicInteger();

    public void pass(DelegateExecution execution) {
        passed.incrementAndGet();
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
        return passed.get();
    }

    void forget() {
        passed.set(0);
    }

    /** What the probe answers at a gateway. */
    public enum Answer {
        YES,
        NO
    }
}
