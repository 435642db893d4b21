package org.committeecycle.workflow.communication;

import org.committeecycle.domain.Actor;
import org.committeecycle.domain.communication.Handovers;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Notes at the server's start whether it hands letters over, so that a command beside it leaves them to it. */
@Component
@ConditionalOnProperty(name = "committee.mode", havingValue = "serve")
class ServesByMail implements ApplicationRunner {

    private final Handovers handovers;

    ServesByMail(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        handovers.serve(Actor.system());
    }
}
