package org.committeecycle.workflow.process;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Has steps that failed tried again at once, after a person settled what stood in their way. */
@Component
public class StepsTriedAgain {

    private static final int ATTEMPTS = 5;

    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final EngineCall call;
    private final Clock clock;

    StepsTriedAgain(RuntimeService runtime, ManagementService jobs, EngineCall call, Clock clock) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.call = call;
        this.clock = clock;
    }

    /** Those of the subject's steps that carry the value in a variable of their own. */
    public void tryAgain(String businessKey, String variable, String value) {
        call.to(() -> {
            waiting(businessKey).stream()
                    .filter(job -> value.equals(runtime.getVariableLocal(job.getExecutionId(), variable)))
                    .forEach(this::tryAgain);
            return true;
        });
    }

    private List<Job> waiting(String businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(instance ->
                        jobs.createJobQuery().processInstanceId(instance.getId()).messages().list().stream())
                .toList();
    }

    private void tryAgain(Job job) {
        jobs.setJobRetries(job.getId(), ATTEMPTS);
        jobs.setJobDuedate(job.getId(), Date.from(clock.instant()));
    }
}
