package org.committeecycle.workflow.approval;

import java.util.Map;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.ApprovalProcess;
import org.committeecycle.domain.approval.ApprovalStore;
import org.committeecycle.domain.recusal.RecusalProcess;
import org.committeecycle.workflow.process.EngineProcesses;
import org.springframework.stereotype.Component;

/** Lets the diagram {@code approval} count again when something else may come of it. */
@Component
class ApprovalOnCamunda implements ApprovalProcess, RecusalProcess {

    private final EngineProcesses engine;
    private final ApprovalStore store;

    ApprovalOnCamunda(EngineProcesses engine, ApprovalStore store) {
        this.engine = engine;
        this.store = store;
    }

    @Override
    public void opened(Approval approval) {
        engine.start("approval", approval.id(), Map.of());
    }

    @Override
    public void changed(Approval approval) {
        engine.tell("approval changed", approval.id(), Map.of());
    }

    @Override
    public void placesChanged(Subject about) {
        store.open().stream()
                .filter(approval -> approval.question().about().equals(about))
                .forEach(this::changed);
    }
}
