package org.committeecycle.workflow.cases;

import java.util.Map;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.CaseProcess;
import org.committeecycle.workflow.process.EngineProcesses;
import org.springframework.stereotype.Component;

/** Moves the diagram {@code case}. */
@Component
class CaseOnCamunda implements CaseProcess {

    private final EngineProcesses engine;

    CaseOnCamunda(EngineProcesses engine) {
        this.engine = engine;
    }

    @Override
    public void opened(Case opened) {
        engine.start("case", opened.reference(), Map.of());
    }

    @Override
    public void engaged(Case engaged) {
        engine.tell("engagement recorded", engaged.reference(), Map.of());
    }

    @Override
    public void findingProposed(Case proposed) {
        engine.tell("finding proposed", proposed.reference(), Map.of());
    }

    @Override
    public void closingProposed(Case proposed) {
        engine.tell("closing proposed", proposed.reference(), Map.of());
    }

    @Override
    public void carriedOver(Case carried) {
        engine.tell("case carried over", carried.reference(), Map.of());
    }
}
