package org.committeecycle.workflow.cases;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.workflow.approval.ProcedureOfElement;
import org.committeecycle.workflow.process.ElementProperties;
import org.springframework.stereotype.Component;

/** The steps of the diagram {@code case}, and the one of {@code cycle} that is about cases. */
@Component
public class CaseSteps {

    private final Cases cases;

    CaseSteps(Cases cases) {
        this.cases = cases;
    }

    /** Puts what was proposed before the members; answers the approval's id. */
    public String putToMembers(DelegateExecution execution) {
        return cases.askMembers(
                Actor.system(), reference(execution), ProcedureOfElement.of(ElementProperties.of(execution)));
    }

    /** Records the finding that the members adopted. */
    public void recordFinding(DelegateExecution execution) {
        cases.recordFinding(Actor.system(), reference(execution), (String) execution.getVariable("approval"));
    }

    /** Closes the case as the members adopted. */
    public void close(DelegateExecution execution) {
        cases.recordClosing(Actor.system(), reference(execution), (String) execution.getVariable("approval"));
    }

    /** Drops what the members did not adopt. */
    public void dropProposal(DelegateExecution execution) {
        cases.dropProposal(Actor.system(), reference(execution));
    }

    /** Carries every open case of the year into the next. */
    public void carryOver(DelegateExecution execution) {
        cases.carryOver(Actor.system(), Integer.parseInt(execution.getProcessBusinessKey()));
    }

    private static String reference(DelegateExecution execution) {
        return execution.getProcessBusinessKey();
    }
}
