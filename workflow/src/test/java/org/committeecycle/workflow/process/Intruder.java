package org.committeecycle.workflow.process;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** What an attacker wants to get run; it leaves a trace as soon as anybody makes one. */
public class Intruder implements JavaDelegate, ExecutionListener, TaskListener {

    private static final AtomicInteger TRACES = new AtomicInteger();

    public Intruder() {
        TRACES.incrementAndGet();
    }

    static int traces() {
        return TRACES.get();
    }

    static void forget() {
        TRACES.set(0);
    }

    @Override
    public void execute(DelegateExecution execution) {}

    @Override
    public void notify(DelegateExecution execution) {}

    @Override
    public void notify(DelegateTask task) {}
}
