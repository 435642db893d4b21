package org.committeecycle.workflow.cycle;

import java.util.List;
import java.util.Map;
import org.committeecycle.domain.cycle.CycleProcess;
import org.committeecycle.domain.cycle.CycleStore;
import org.committeecycle.domain.cycle.Milestone;
import org.committeecycle.workflow.process.EngineProcesses;
import org.committeecycle.workflow.process.WaitsAgain;
import org.springframework.stereotype.Component;

/** Moves the diagram {@code cycle}: a step may be closed before the diagram has come to it. */
@Component
class CycleOnCamunda implements CycleProcess {

    private final EngineProcesses engine;
    private final WaitsAgain waits;
    private final CycleStore cycles;

    CycleOnCamunda(EngineProcesses engine, WaitsAgain waits, CycleStore cycles) {
        this.engine = engine;
        this.waits = waits;
        this.cycles = cycles;
    }

    @Override
    public void opened(int year) {
        engine.start("cycle", key(year), Map.of());
    }

    /** Completing one step may open the next, which was closed before the diagram came to it: so on until none is left. */
    @Override
    public void stepClosed(int year, String step) {
        List<String> closed = cycles.find(year).orElseThrow().milestones().stream()
                .filter(milestone -> !milestone.isOpen())
                .map(Milestone::key)
                .toList();
        boolean moved = true;
        while (moved) {
            moved = closed.stream()
                            .filter(key -> engine.completeTask(key(year), key, Map.of()))
                            .count()
                    > 0;
        }
    }

    @Override
    public void stepAdded(int year, String step) {
        engine.begin("step added", key(year), Map.of("step", step));
    }

    @Override
    public void addedStepClosed(int year, String step) {
        engine.completeTask(key(year), "added-step", step, Map.of());
    }

    @Override
    public void planChanged(int year) {
        waits.ofYear(year);
    }

    private static String key(int year) {
        return String.valueOf(year);
    }
}
