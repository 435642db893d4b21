package org.committeecycle.workflow.process;

import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.committeecycle.domain.GivenUp;
import org.jspecify.annotations.Nullable;

/** Has a failed job tried again after growing waits, unless it failed where only a person can help: that is an incident at once. */
class TriesAgain implements FailedJobCommandFactory {

    @Override
    public Command<Object> getCommand(String job, Throwable failure) {
        return new DefaultJobRetryCmd(job, failure) {
            @Override
            public @Nullable Object execute(CommandContext context) {
                super.execute(context);
                if (isGivenUp(failure)) {
                    JobEntity failed = getJob();
                    if (failed != null) {
                        failed.setRetries(0);
                    }
                }
                return null;
            }
        };
    }

    private static boolean isGivenUp(@Nullable Throwable failure) {
        return failure != null && (failure instanceof GivenUp || isGivenUp(failure.getCause()));
    }
}
