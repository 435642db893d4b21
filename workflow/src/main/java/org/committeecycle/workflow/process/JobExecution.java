package org.committeecycle.workflow.process;

import java.lang.management.ManagementFactory;
import org.camunda.bpm.engine.impl.jobexecutor.CallerRunsRejectedJobsHandler;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Runs due work by itself where the mode says so, from the moment everything else stands until shutdown begins. */
@Component
@Lazy(false)
class JobExecution implements SmartLifecycle {

    private final DefaultJobExecutor executor = executorAsMeasured();
    private final boolean byItself;

    JobExecution(@Value("${committee.mode:once}") Mode mode) {
        this.byItself = mode.runsDueWorkByItself();
    }

    /** Looks twice a second, in small batches, and lets another node take over after fifteen seconds: decision 0020. */
    private static DefaultJobExecutor executorAsMeasured() {
        DefaultJobExecutor executor = new DefaultJobExecutor();
        executor.setWaitTimeInMillis(500);
        executor.setMaxWait(500);
        executor.setMaxJobsPerAcquisition(3);
        executor.setQueueSize(3);
        executor.setCorePoolSize(3);
        executor.setMaxPoolSize(3);
        executor.setLockTimeInMillis(15_000);
        executor.setLockOwner(ManagementFactory.getRuntimeMXBean().getName() + "/" + executor.getLockOwner());
        executor.setRejectedJobsHandler(new CallerRunsRejectedJobsHandler());
        return executor;
    }

    DefaultJobExecutor executor() {
        return executor;
    }

    @Override
    public void start() {
        if (byItself) {
            executor.start();
        }
    }

    @Override
    public void stop() {
        executor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }
}
