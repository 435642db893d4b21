package org.committeecycle.workflow.process;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.SimulatedClock;
import org.committeecycle.domain.diagram.SandboxEdition;
import org.committeecycle.domain.diagram.SourceKind;
import org.committeecycle.domain.diagram.Workspace;
import org.springframework.stereotype.Component;

/** Puts files into force over the shipped ones, a moment after these, where the clock is a simulated one. */
@Component
class SandboxEditionOnCamunda implements SandboxEdition {

    private final RepositoryService repository;
    private final Clock clock;

    SandboxEditionOnCamunda(RepositoryService repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public void use(Workspace files) {
        if (!(clock instanceof SimulatedClock simulated)) {
            throw new Refused("Files are tried out in a played year only.");
        }
        simulated.moveTo(simulated.instant().plus(Duration.ofMinutes(1)));
        DeploymentBuilder deployment =
                repository.createDeployment().name("tried out").enableDuplicateFiltering(true);
        for (SourceKind kind : List.of(SourceKind.DIAGRAM, SourceKind.TABLE, SourceKind.FORM)) {
            for (String name : files.names(kind)) {
                deployment.addInputStream(
                        name, new ByteArrayInputStream(files.files().get(name)));
            }
        }
        deployment.deploy();
    }
}
