package org.committeecycle.workflow.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.committeecycle.domain.process.Incident;
import org.committeecycle.domain.process.IncidentStore;
import org.springframework.stereotype.Component;

/** The engine's failed jobs, in the words of the diagram in which they stand. */
@Component
class IncidentsOnCamunda implements IncidentStore {

    private static final int ATTEMPTS = 5;
    private static final String WITHOUT_A_WORD = "The step failed without a word.";

    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final RepositoryService repository;
    private final Clock clock;

    IncidentsOnCamunda(RuntimeService runtime, ManagementService jobs, RepositoryService repository, Clock clock) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public List<Incident> open() {
        return runtime
                .createIncidentQuery()
                .incidentType(org.camunda.bpm.engine.runtime.Incident.FAILED_JOB_HANDLER_TYPE)
                .list()
                .stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .map(this::inWords)
                .sorted(Comparator.comparing(Incident::since).thenComparing(Incident::id))
                .toList();
    }

    @Override
    public List<Incident> triedAgain() {
        return jobs.createJobQuery().withException().withRetriesLeft().list().stream()
                .map(this::inWords)
                .sorted(Comparator.comparing(Incident::since).thenComparing(Incident::id))
                .toList();
    }

    private Incident inWords(Job job) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        return new Incident(
                job.getId(),
                Objects.requireNonNullElse(job.getExceptionMessage(), WITHOUT_A_WORD),
                instance.getProcessDefinitionKey(),
                job.getFailedActivityId() == null
                        ? ""
                        : DrawnDiagram.of(repository, job.getProcessDefinitionId())
                                .name(job.getFailedActivityId()),
                Objects.requireNonNullElse(instance.getBusinessKey(), ""),
                job.getCreateTime().toInstant());
    }

    @Override
    public void retry(Incident incident) {
        String job = runtime.createIncidentQuery()
                .incidentId(incident.id())
                .singleResult()
                .getConfiguration();
        jobs.setJobRetries(job, ATTEMPTS);
        jobs.setJobDuedate(job, Date.from(clock.instant()));
    }

    private Incident inWords(org.camunda.bpm.engine.runtime.Incident incident) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(incident.getProcessInstanceId())
                .singleResult();
        DrawnDiagram diagram = DrawnDiagram.of(repository, incident.getProcessDefinitionId());
        return new Incident(
                incident.getId(),
                Objects.requireNonNullElse(incident.getIncidentMessage(), WITHOUT_A_WORD),
                instance.getProcessDefinitionKey(),
                diagram.name(incident.getActivityId()),
                Objects.requireNonNullElse(instance.getBusinessKey(), ""),
                since(incident));
    }

    private static Instant since(org.camunda.bpm.engine.runtime.Incident incident) {
        return incident.getIncidentTimestamp().toInstant();
    }
}
