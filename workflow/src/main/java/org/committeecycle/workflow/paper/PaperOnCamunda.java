package org.committeecycle.workflow.paper;

import java.util.Map;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.paper.Paper;
import org.committeecycle.domain.paper.PaperProcess;
import org.committeecycle.workflow.process.EngineProcesses;
import org.springframework.stereotype.Component;

/** Moves the diagram {@code paper}. */
@Component
class PaperOnCamunda implements PaperProcess {

    private final EngineProcesses engine;

    PaperOnCamunda(EngineProcesses engine) {
        this.engine = engine;
    }

    @Override
    public void opened(Paper paper) {
        String about =
                Subject.of(Subject.Kind.CYCLE, String.valueOf(paper.year())).toString();
        engine.start("paper", paper.id(), Map.of("about", about));
    }

    @Override
    public void submitted(Paper paper) {
        engine.completeTask(paper.id(), "submit-paper", Map.of());
    }

    @Override
    public void withdrawn(Paper paper) {
        engine.tell("paper withdrawn", paper.id(), Map.of());
    }
}
