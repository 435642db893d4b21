package org.committeecycle.workflow.process;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.diagram.DrawingFinding;
import org.committeecycle.domain.diagram.Locks;
import org.committeecycle.domain.diagram.SourceKind;
import org.committeecycle.domain.diagram.Workspace;
import org.committeecycle.workflow.process.guard.DeploymentGuard;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the guards refuse; and, of what they let pass, what the engine cannot read, which it says when a file is put into
 * force in a transaction that is undone.
 */
@Component
class LocksOnCamunda implements Locks {

    private static final String IN_THE_MODELER = "Open it in Camunda Modeler, which marks such places.";

    private final DeploymentGuard guard;
    private final RepositoryService repository;
    private final TransactionTemplate undone;

    LocksOnCamunda(DeploymentGuard guard, RepositoryService repository, PlatformTransactionManager transactions) {
        this.guard = guard;
        this.repository = repository;
        this.undone = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    @Override
    public List<DrawingFinding> findings(Workspace workspace) {
        return Stream.of(SourceKind.DIAGRAM, SourceKind.TABLE, SourceKind.FORM)
                .flatMap(kind -> workspace.names(kind).stream())
                .flatMap(file -> findings(file, workspace.files().get(file)).stream())
                .toList();
    }

    private List<DrawingFinding> findings(String file, byte[] content) {
        List<DrawingFinding> refused = guard.findings(file, content);
        return refused.isEmpty() ? unreadable(file, content) : refused;
    }

    private List<DrawingFinding> unreadable(String file, byte[] content) {
        return Optional.ofNullable(undone.execute(status -> {
                    status.setRollbackOnly();
                    return tried(file, content);
                }))
                .orElseThrow();
    }

    private List<DrawingFinding> tried(String file, byte[] content) {
        try {
            repository
                    .createDeployment()
                    .name("check")
                    .addInputStream(file, new ByteArrayInputStream(content))
                    .deploy();
            return List.of();
        } catch (ParseException e) {
            return problems(file, e);
        } catch (Refused e) {
            return List.of(DrawingFinding.ofFile(file, e.getMessage(), IN_THE_MODELER));
        } catch (ProcessEngineException e) {
            return List.of(DrawingFinding.ofFile(file, "the engine cannot read it: " + reason(e), IN_THE_MODELER));
        }
    }

    private static List<DrawingFinding> problems(String file, ParseException refused) {
        List<DrawingFinding> findings = new ArrayList<>();
        for (Problem problem : refused.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream())
                .toList()) {
            String id = String.valueOf(
                    Optional.ofNullable(problem.getMainElementId()).orElse(""));
            findings.add(new DrawingFinding(
                    file,
                    id.isEmpty() ? "" : "the element (%s)".formatted(id),
                    id,
                    DrawingFinding.Weight.ERROR,
                    "the engine says in line %d: %s".formatted(problem.getLine(), problem.getMessage()),
                    IN_THE_MODELER));
        }
        return findings;
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
