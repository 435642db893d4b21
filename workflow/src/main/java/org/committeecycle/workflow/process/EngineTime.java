package org.committeecycle.workflow.process;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Sets the engine's clock by ours before each thing the engine does, so that a simulated year has one time only. */
class EngineTime extends CommandInterceptor {

    private final Clock clock;

    EngineTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public <T> T execute(Command<T> command) {
        ClockUtil.setCurrentTime(Date.from(clock.instant()));
        return next.execute(command);
    }
}
