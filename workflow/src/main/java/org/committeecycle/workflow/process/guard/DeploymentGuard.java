package org.committeecycle.workflow.process.guard;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.committeecycle.domain.Refused;
import org.springframework.stereotype.Component;

/** Stands before the engine: it reads every file of every deployment first, whichever door the file came through. */
@Component
public class DeploymentGuard implements Deployer {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*\\.(?<kind>bpmn|dmn|form)");

    private final DiagramGuard diagrams;

    DeploymentGuard(DiagramGuard diagrams) {
        this.diagrams = diagrams;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        deployment.getResources().values().stream()
                .sorted(Comparator.comparing(ResourceEntity::getName))
                .forEach(file -> check(file.getName(), file.getBytes()));
    }

    /** Refuses a file that holds anything it may not hold, by a sentence that names the element. */
    public void check(String file, byte[] content) {
        Matcher name = NAME.matcher(file);
        Refused.unless(
                name.matches(),
                "'%s' is no file that can be put into force: a diagram (.bpmn), a table (.dmn) or a form (.form) is"
                        + " expected, named in small letters, digits and hyphens.",
                file);
        switch (name.group("kind")) {
            case "bpmn" -> diagrams.check(file, content);
            case "dmn" -> TableGuard.check(file, content);
            default -> FormGuard.check(file, content);
        }
    }
}
