package org.committeecycle.workflow.cycle;

import java.util.Map;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.cycle.CycleProcess;
import org.committeecycle.domain.cycle.CycleStore;
import org.committeecycle.domain.cycle.Milestone;
import org.committeecycle.workflow.process.EngineProcesses;
import org.springframework.stereotype.Component;

/** Moves the diagram {@code cycle}: a step may be closed before the diagram has come to it. */
@Component
class CycleOnCamunda implements CycleProcess {

    private final EngineProcesses engine;
    private final CycleStore cycles;

    CycleOnCamunda(EngineProcesses engine, CycleStore cycles) {
        this.engine = engine;
        this.cycles = cycles;
    }

    @Override
    public void opened(int year) {
        String subject = Subject.of(Subject.Kind.CYCLE, key(year)).toString();
        engine.start("cycle", key(year), Map.of("subject", subject, "about", subject));
    }

    @Override
    public void stepClosed(int year, String step) {
        engine.completeTask(key(year), step, Map.of());
        cycles.find(year).orElseThrow().milestones().stream()
                .filter(milestone -> !milestone.isOpen() && !milestone.key().equals(step))
                .map(Milestone::key)
                .forEach(closed -> engine.completeTask(key(year), closed, Map.of()));
    }

    @Override
    public void stepAdded(int year, String step) {
        engine.tell("step added", key(year), Map.of("step", step));
    }

    @Override
    public void addedStepClosed(int year, String step) {
        engine.completeTask(key(year), "added-step", Map.of("step", step));
    }

    @Override
    public void planChanged(int year) {
        engine.waitAnew(key(year));
    }

    private static String key(int year) {
        return String.valueOf(year);
    }
}
