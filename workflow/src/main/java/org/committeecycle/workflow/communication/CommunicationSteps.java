package org.committeecycle.workflow.communication;

import java.util.Arrays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.domain.communication.Handovers;
import org.committeecycle.domain.cycle.Step;
import org.committeecycle.workflow.approval.ProcedureOfElement;
import org.committeecycle.workflow.process.ElementProperties;
import org.springframework.stereotype.Component;

/** The steps of the diagram {@code communication}, and the ones of {@code cycle} that open drafts. */
@Component
public class CommunicationSteps {

    private final Communications communications;
    private final Handovers handovers;

    CommunicationSteps(Communications communications, Handovers handovers) {
        this.communications = communications;
        this.handovers = handovers;
    }

    /** Opens the usual draft of the step of the year that the element's property {@code step} names. */
    public void openUsual(DelegateExecution execution) {
        String key = ElementProperties.of(execution).get("step");
        Step step = Arrays.stream(Step.values())
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "The element '%s' opens a draft for no step: '%s'.", execution.getCurrentActivityId(), key));
        communications.openUsual(Actor.system(), Integer.parseInt(execution.getProcessBusinessKey()), step);
    }

    /** Answers whether anybody is written to. */
    public Communications.Chosen chooseRecipients(DelegateExecution execution) {
        return communications.choose(Actor.system(), id(execution));
    }

    /** Puts the letter before the members; answers the approval's id. */
    public String putToMembers(DelegateExecution execution) {
        return communications.askMembers(
                Actor.system(), id(execution), ProcedureOfElement.of(ElementProperties.of(execution)));
    }

    /** Notes the approval. */
    public void noteApproval(DelegateExecution execution) {
        communications.approved(Actor.system(), id(execution), (String) execution.getVariable("approval"));
    }

    /** Returns the letter to the drafter. */
    public void returnToDrafter(DelegateExecution execution) {
        communications.returned(Actor.system(), id(execution));
    }

    /** Notes that the letter was taken back with its approval. */
    public void noteWithdrawal(DelegateExecution execution) {
        communications.noteWithdrawal(Actor.system(), id(execution));
    }

    /** Lists the files to produce, one job each. */
    public void listLetters(DelegateExecution execution) {
        execution.setVariable("letters", communications.filesToProduce(id(execution)));
    }

    /** Produces one letter. */
    public void produceLetter(DelegateExecution execution) {
        communications.produce(Actor.system(), id(execution), (String) execution.getVariable("letter"));
    }

    /** Lists the letters that leave by mail, one job each. */
    public void beginHandOver(DelegateExecution execution) {
        execution.setVariable("recipients", handovers.begin(Actor.system(), id(execution)));
    }

    /** Hands one letter over to the mail. */
    public void handLetterOver(DelegateExecution execution) {
        handovers.handOver(Actor.system(), id(execution), StateCode.of((String) execution.getVariable("recipient")));
    }

    /** Records that everything was sent. */
    public void recordSending(DelegateExecution execution) {
        handovers.requireSettled(id(execution));
        communications.recordSent(Actor.system(), id(execution));
    }

    private static String id(DelegateExecution execution) {
        return execution.getProcessBusinessKey();
    }
}
