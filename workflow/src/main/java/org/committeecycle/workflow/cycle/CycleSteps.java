package org.committeecycle.workflow.cycle;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.When;
import org.springframework.stereotype.Component;

/** The steps of the diagram {@code cycle}. */
@Component
public class CycleSteps {

    private final Cycles cycles;

    CycleSteps(Cycles cycles) {
        this.cycles = cycles;
    }

    /** Records an added step as done on the day that its form names, unless a command has done so. */
    public void recordAddedStep(DelegateExecution execution) {
        int year = Integer.parseInt(execution.getProcessBusinessKey());
        String step = (String) execution.getVariable("step");
        if (cycles.require(year).milestone(step).isOpen()) {
            cycles.complete(Actor.system(), year, step, When.on(LocalDate.parse((String) execution.getVariable("on"))));
        }
    }

    /** Closes the year. */
    public void close(DelegateExecution execution) {
        cycles.close(Actor.system(), Integer.parseInt(execution.getProcessBusinessKey()));
    }
}
