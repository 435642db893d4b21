package org.committeecycle.workflow.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.stereotype.Component;

/** The files that were put into force, newest first. */
@Component
public class DeployedFiles {

    /** How the deployment of an edition is called, before its number. */
    static final String EDITION = "edition ";

    private static final Comparator<Deployment> BY_AGE =
            Comparator.comparing(Deployment::getDeploymentTime).thenComparingInt(DeployedFiles::edition);

    private final RepositoryService repository;

    DeployedFiles(RepositoryService repository) {
        this.repository = repository;
    }

    /** The newest file of the name, such as {@code step-done.form}. */
    public Optional<byte[]> newest(String name) {
        return repository.createDeploymentQuery().list().stream()
                .sorted(BY_AGE.reversed())
                .filter(deployment -> repository
                        .getDeploymentResourceNames(deployment.getId())
                        .contains(name))
                .findFirst()
                .map(deployment -> read(deployment, name));
    }

    /** Two editions of the same second are told apart by their numbers. */
    private static int edition(Deployment deployment) {
        String name = String.valueOf(deployment.getName());
        return name.startsWith(EDITION) ? Integer.parseInt(name.substring(EDITION.length())) : 0;
    }

    private byte[] read(Deployment deployment, String name) {
        try (InputStream content = repository.getResourceAsStream(deployment.getId(), name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
