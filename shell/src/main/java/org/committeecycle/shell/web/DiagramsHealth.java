package org.committeecycle.shell.web;

import org.committeecycle.domain.process.DueWork;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Whether the diagrams can be asked what is due; a node that cannot is sent no more requests. */
@Component("diagramsHealthIndicator")
@ConditionalOnWebApplication
class DiagramsHealth extends AbstractHealthIndicator {

    private final DueWork due;

    DiagramsHealth(DueWork due) {
        super("The diagrams do not answer.");
        this.due = due;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        due.nextDue();
        builder.up();
    }
}
