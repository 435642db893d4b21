package org.committeecycle.workflow.process;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.committeecycle.domain.diagram.EditionProcess;
import org.committeecycle.domain.diagram.SourceKind;
import org.committeecycle.domain.diagram.Workspace;
import org.springframework.stereotype.Component;

/** Gives the engine what it runs of an edition; letter templates and scenarios it does not need. */
@Component
class EditionOnCamunda implements EditionProcess {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final DeployedFiles deployed;
    private final EngineCall call;

    EditionOnCamunda(RepositoryService repository, RuntimeService runtime, DeployedFiles deployed, EngineCall call) {
        this.repository = repository;
        this.runtime = runtime;
        this.deployed = deployed;
        this.call = call;
    }

    @Override
    public void put(int edition, Workspace changed) {
        List<String> names = Stream.of(SourceKind.DIAGRAM, SourceKind.TABLE, SourceKind.FORM)
                .flatMap(kind -> changed.names(kind).stream())
                .filter(name -> isNew(name, changed.files().get(name)))
                .toList();
        if (names.isEmpty()) {
            return;
        }
        DeploymentBuilder deployment = repository.createDeployment().name(DeployedFiles.EDITION + edition);
        names.forEach(name -> deployment.addInputStream(
                name, new ByteArrayInputStream(changed.files().get(name))));
        call.to(deployment::deploy);
    }

    /** An installation that is older than its editions has files already. */
    private boolean isNew(String name, byte[] content) {
        return deployed.newest(name)
                .filter(known -> Arrays.equals(known, content))
                .isEmpty();
    }

    @Override
    public int running(String file) {
        return (int) runtime.createProcessInstanceQuery()
                .processDefinitionKey(SourceKind.DIAGRAM.idIn(file))
                .count();
    }
}
