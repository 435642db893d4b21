package org.committeecycle.workflow.paper;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.paper.Papers;
import org.committeecycle.workflow.approval.ProcedureOfElement;
import org.committeecycle.workflow.process.ElementProperties;
import org.springframework.stereotype.Component;

/** The steps of the diagram {@code paper}, and the one of {@code cycle} that opens it. */
@Component
public class PaperSteps {

    private final Papers papers;

    PaperSteps(Papers papers) {
        this.papers = papers;
    }

    /** Opens the paper of the year, unless it was opened before. */
    public void open(DelegateExecution execution) {
        if (!papers.isOpened(year(execution))) {
            papers.open(Actor.system(), year(execution));
        }
    }

    /** Assembles the paper from the log. */
    public void assemble(DelegateExecution execution) {
        papers.assemble(Actor.system(), year(execution));
    }

    /** Finishes the editing and lists the cases whose paragraphs are approved apart. */
    public void finishEditing(DelegateExecution execution) {
        papers.finishEditing(Actor.system(), year(execution));
        execution.setVariable("casesApart", papers.casesToApproveApart(year(execution)));
    }

    /** Puts the paragraphs about a case before the members that take part in it; answers the approval's id. */
    public String putApart(DelegateExecution execution) {
        return papers.askMembersApart(
                Actor.system(),
                year(execution),
                (String) execution.getVariable("caseReference"),
                ProcedureOfElement.of(ElementProperties.of(execution)));
    }

    /** Puts the paper before the members; answers the approval's id. */
    public String putToMembers(DelegateExecution execution) {
        return papers.askMembers(
                Actor.system(), year(execution), ProcedureOfElement.of(ElementProperties.of(execution)));
    }

    /** Notes the approval. */
    public void noteApproval(DelegateExecution execution) {
        papers.approved(Actor.system(), year(execution), (String) execution.getVariable("approval"));
    }

    /** Returns the paper to the drafter. */
    public void returnToDrafter(DelegateExecution execution) {
        papers.returned(Actor.system(), year(execution));
    }

    /** Notes that the paper was taken back with its approval. */
    public void noteWithdrawal(DelegateExecution execution) {
        papers.noteWithdrawal(Actor.system(), year(execution));
    }

    /** Puts out the advance copy. */
    public void putOutAdvanceCopy(DelegateExecution execution) {
        papers.putOutAdvanceCopy(Actor.system(), year(execution));
    }

    /** Puts out the submitted paper; answers whether it came in time. */
    public Papers.Submission putOut(DelegateExecution execution) {
        return papers.putOut(Actor.system(), year(execution));
    }

    private static int year(DelegateExecution execution) {
        return Integer.parseInt(execution.getProcessBusinessKey().substring(0, 4));
    }
}
