package org.committeecycle.workflow.approval;

import java.util.Map;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.ApprovalProcess;
import org.committeecycle.workflow.process.EngineProcesses;
import org.springframework.stereotype.Component;

/** Lets the diagram {@code approval} count again whenever something happened. */
@Component
class ApprovalOnCamunda implements ApprovalProcess {

    private final EngineProcesses engine;

    ApprovalOnCamunda(EngineProcesses engine) {
        this.engine = engine;
    }

    @Override
    public void opened(Approval approval) {
        engine.start("approval", approval.id(), Map.of());
    }

    @Override
    public void changed(Approval approval) {
        engine.tell("approval changed", approval.id(), Map.of());
    }
}
