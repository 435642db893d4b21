package org.committeecycle.workflow.process.guard;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.diagram.DrawingFinding;
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
        check(file, content, Refusals.FIRST);
    }

    /** Everything that the file holds and may not hold. */
    public List<DrawingFinding> findings(String file, byte[] content) {
        Refusals.All all = new Refusals.All(file);
        all.allows("", "", () -> check(file, content, all));
        return all.findings();
    }

    private void check(String file, byte[] content, Refusals refusals) {
        Matcher name = NAME.matcher(file);
        Refused.unless(
                name.matches(),
                "'%s' is no file that can be put into force: a diagram (.bpmn), a table (.dmn) or a form (.form) is"
                        + " expected, named in small letters, digits and hyphens.",
                file);
        switch (name.group("kind")) {
            case "bpmn" -> diagrams.check(file, content, refusals);
            case "dmn" -> TableGuard.check(file, content, refusals);
            default -> FormGuard.check(file, content, refusals);
        }
    }
}
