package org.committeecycle.workflow.process;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Puts the engine tests' own diagrams into force. */
@Component
class Probes {

    private final RepositoryService repository;

    Probes(RepositoryService repository) {
        this.repository = repository;
    }

    void deploy(String... files) {
        var deployment = repository.createDeployment().name("probes");
        for (String file : files) {
            deployment.addInputStream(file, Probes.class.getResourceAsStream("/probes/" + file));
        }
        deployment.deploy();
    }
}
