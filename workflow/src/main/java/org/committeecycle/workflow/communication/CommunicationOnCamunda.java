package org.committeecycle.workflow.communication;

import java.util.Map;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.communication.Communication;
import org.committeecycle.domain.communication.CommunicationProcess;
import org.committeecycle.domain.communication.Letter;
import org.committeecycle.workflow.process.EngineProcesses;
import org.committeecycle.workflow.process.StepsTriedAgain;
import org.springframework.stereotype.Component;

/** Moves the diagram {@code communication}. */
@Component
class CommunicationOnCamunda implements CommunicationProcess {

    private final EngineProcesses engine;
    private final StepsTriedAgain failed;

    CommunicationOnCamunda(EngineProcesses engine, StepsTriedAgain failed) {
        this.engine = engine;
        this.failed = failed;
    }

    @Override
    public void opened(Communication communication) {
        engine.start(
                "communication",
                communication.id(),
                Map.of("about", communication.plan().about().toString()));
    }

    @Override
    public void drafted(Communication communication) {
        engine.completeTask(communication.id(), "draft-letter", Map.of());
    }

    @Override
    public boolean awaitsSignature(Communication communication) {
        return engine.waitsAt(communication.id(), "sign-letter");
    }

    @Override
    public void signed(Communication communication) {
        engine.completeTask(communication.id(), "sign-letter", Map.of());
    }

    @Override
    public void withdrawn(Communication communication) {
        engine.tell("communication withdrawn", communication.id(), Map.of());
    }

    @Override
    public void settled(Communication communication, StateCode recipient) {
        failed.tryAgain(communication.id(), "recipient", recipient.value());
    }

    @Override
    public void replied(Communication communication, Letter letter) {
        engine.tell("reply received", communication.id(), Map.of());
    }
}
