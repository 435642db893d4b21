package org.committeecycle.workflow.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Puts the shipped diagrams, tables and forms into force at every start; only what has changed gets a new version. */
@Component
@Lazy(false)
@ConditionalOnExpression("'${committee.mode:once}' != 'restore'")
class ShippedDiagrams implements SmartInitializingSingleton {

    private static final String DEPLOYMENT = "shipped";
    private static final List<String> PLACES =
            List.of("classpath*:processes/*.bpmn", "classpath*:tables/*.dmn", "classpath*:forms/*.form");

    private final RepositoryService repository;

    ShippedDiagrams(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Resource> files = files();
        if (files.isEmpty()) {
            return;
        }
        DeploymentBuilder deployment =
                repository.createDeployment().name(DEPLOYMENT).enableDuplicateFiltering(true);
        files.forEach(file -> add(deployment, file));
        deployment.deploy();
    }

    /** All shipped files by name, whatever folder or archive they come from. */
    static List<Resource> files() {
        return PLACES.stream()
                .flatMap(place -> Arrays.stream(found(place)))
                .sorted(Comparator.comparing(Resource::getFilename))
                .toList();
    }

    private static Resource[] found(String place) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(DeploymentBuilder deployment, Resource file) {
        try (InputStream content = file.getInputStream()) {
            deployment.addInputStream(file.getFilename(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
