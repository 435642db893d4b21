package org.committeecycle.workflow.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.committeecycle.domain.diagram.EditionInForce;
import org.committeecycle.domain.diagram.Workspace;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The newest version of each file the engine has, with the shipped templates and scenarios. */
@Component
class EditionOnCamunda implements EditionInForce {

    private static final List<String> BESIDE_THE_ENGINE =
            List.of("classpath*:letters/*.docx", "classpath*:scenarios/*.scenarios.csv");

    private final RepositoryService repository;
    private final DeployedFiles deployed;

    EditionOnCamunda(RepositoryService repository, DeployedFiles deployed) {
        this.repository = repository;
        this.deployed = deployed;
    }

    @Override
    public Workspace files() {
        Map<String, byte[]> files = new TreeMap<>(shipped());
        for (String name : names()) {
            deployed.newest(name).ifPresent(content -> files.put(name, content));
        }
        return Workspace.of(files);
    }

    private List<String> names() {
        return repository.createDeploymentQuery().list().stream()
                .flatMap(deployment -> repository.getDeploymentResourceNames(deployment.getId()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, byte[]> shipped() {
        return BESIDE_THE_ENGINE.stream()
                .flatMap(EditionOnCamunda::found)
                .collect(Collectors.toMap(file -> String.valueOf(file.getFilename()), EditionOnCamunda::content));
    }

    private static Stream<Resource> found(String place) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
