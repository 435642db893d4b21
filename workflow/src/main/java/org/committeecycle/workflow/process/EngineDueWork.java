package org.committeecycle.workflow.process;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.committeecycle.domain.SimulatedClock;
import org.committeecycle.domain.process.DueWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The engine's jobs, run one at a time by whoever asks, in the order in which they fall due. */
@Component
class EngineDueWork implements DueWork {

    private static final Logger LOG = LoggerFactory.getLogger(EngineDueWork.class);

    /** Ties by the subject's key, then in the order in which the jobs were made: ids sort so in a played year. */
    private static final String EARLIEST =
            """
            select j.ID_, j.DUEDATE_ from ACT_RU_JOB j
            left join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
            where j.RETRIES_ > 0 and j.SUSPENSION_STATE_ = 1 and j.DUEDATE_ is not null
            order by j.DUEDATE_, e.BUSINESS_KEY_, j.ID_ fetch first 1 rows only""";

    private final ManagementService jobs;
    private final ProcessEngineConfigurationImpl engine;
    private final JobExecution execution;
    private final JdbcClient jdbc;
    private final Clock clock;

    EngineDueWork(
            ManagementService jobs,
            ProcessEngineConfigurationImpl engine,
            JobExecution execution,
            JdbcClient jdbc,
            Clock clock) {
        this.jobs = jobs;
        this.engine = engine;
        this.execution = execution;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record DueJob(String id, Instant due) {}

    @Override
    public Optional<Instant> nextDue() {
        return earliest().map(DueJob::due);
    }

    @Override
    public boolean runNext(Instant until) {
        Optional<DueJob> next = earliest().filter(job -> !job.due().isAfter(until));
        next.ifPresent(job -> {
            moveTo(job.due());
            run(job.id());
        });
        return next.isPresent();
    }

    @Override
    public int runAllNow() {
        int done = 0;
        for (List<String> batch = acquired(); !batch.isEmpty(); batch = acquired()) {
            batch.forEach(this::run);
            done += batch.size();
        }
        return done;
    }

    private Optional<DueJob> earliest() {
        return jdbc.sql(EARLIEST)
                .query((row, n) -> new DueJob(row.getString(1), instant(row.getTimestamp(2))))
                .optional();
    }

    private static Instant instant(Timestamp engineTime) {
        return engineTime.toInstant();
    }

    private void moveTo(Instant due) {
        if (!(clock instanceof SimulatedClock simulated)) {
            throw new IllegalStateException("Only a simulated clock can be moved to what is due.");
        }
        if (due.isAfter(simulated.instant())) {
            simulated.moveTo(due);
        }
    }

    /** A failure is the job's, not the caller's: the engine has counted it and tries again later, or makes an incident. */
    private void run(String job) {
        try {
            jobs.executeJob(job);
        } catch (RuntimeException e) {
            LOG.warn(
                    "A step failed and is tried again later: {}",
                    EngineCall.unwrapped(e).getMessage(),
                    e);
        }
    }

    /** Locks what is due as the engine's own executor would, so that no other node does the same. */
    private List<String> acquired() {
        AcquiredJobs acquired =
                engine.getCommandExecutorTxRequired().execute(new AcquireJobsCmd(execution.executor(), 1));
        return acquired.getJobIdBatches().stream().flatMap(List::stream).toList();
    }
}
