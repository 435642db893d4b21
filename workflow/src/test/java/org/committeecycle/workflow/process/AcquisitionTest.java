package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.BackoffJobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionContext;
import org.junit.jupiter.api.Test;

/**
 * What falls due on an idle server is begun within a second: by the engine's own reckoning no two looks are further apart
 * than half of one, however long nothing was due and whatever another server took away. No time is measured here; a slow
 * machine, or three long jobs that run already, may still make it later.
 */
class AcquisitionTest {

    private static final int AN_IDLE_NIGHT = 50_000;
    private static final long HALF_A_SECOND = 500;
    private static final String ENGINE = "default";

    private final DefaultJobExecutor executor = new JobExecution(Mode.SERVE).executor();
    private final BackoffJobAcquisitionStrategy strategy = new BackoffJobAcquisitionStrategy(executor);

    @Test
    void looksAgainAfterHalfASecondHoweverLongNothingWasDue() {
        assertThat(waits(new AcquiredJobs(executor.getMaxJobsPerAcquisition())))
                .allMatch(wait -> wait <= HALF_A_SECOND);
    }

    @Test
    void looksAgainAfterHalfASecondThoughAnotherServerWasAlwaysFaster() {
        AcquiredJobs lost = new AcquiredJobs(executor.getMaxJobsPerAcquisition());
        lost.addJobIdBatch(new ArrayList<>(List.of("a job")));
        lost.removeJobId("a job");

        assertThat(waits(lost)).allMatch(wait -> wait <= HALF_A_SECOND);
    }

    @Test
    void looksAgainAfterHalfASecondThoughTheDatabaseFailed() {
        JobAcquisitionContext context = new JobAcquisitionContext();
        context.setAcquisitionException(new IllegalStateException("the line is cut"));
        strategy.reconfigure(context);

        assertThat(strategy.getWaitTime()).isLessThanOrEqualTo(HALF_A_SECOND);
    }

    private LongStream waits(AcquiredJobs found) {
        return IntStream.range(0, AN_IDLE_NIGHT).mapToLong(look -> {
            JobAcquisitionContext context = new JobAcquisitionContext();
            context.submitAcquiredJobs(ENGINE, found);
            strategy.reconfigure(context);
            return strategy.getWaitTime();
        });
    }
}
