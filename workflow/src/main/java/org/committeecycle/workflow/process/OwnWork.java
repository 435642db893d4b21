package org.committeecycle.workflow.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.process.WaitingPlace;
import org.committeecycle.domain.process.WaitingPlace.Kind;

/** What an instance does by itself: its timers, and the steps that are to be done, tried again or given up. */
class OwnWork {

    private final RuntimeService runtime;
    private final ManagementService jobs;

    OwnWork(RuntimeService runtime, ManagementService jobs) {
        this.runtime = runtime;
        this.jobs = jobs;
    }

    /** A timer or a step, by the element at which it stands. */
    record Piece(Job job, String element, boolean timer) {

        boolean isRunningTimer() {
            return timer && !hasFailed();
        }

        Instant since() {
            return job.getCreateTime().toInstant();
        }

        Instant due() {
            return job.getDuedate().toInstant();
        }

        private boolean hasFailed() {
            return job.getRetries() == 0 || job.getExceptionMessage() != null;
        }

        private Kind kind() {
            if (job.getRetries() == 0) {
                return Kind.INCIDENT;
            }
            return hasFailed() ? Kind.RETRY : Kind.WORK;
        }

        private String failedOrOwn() {
            return job.getFailedActivityId() == null ? element : job.getFailedActivityId();
        }
    }

    List<Piece> of(ProcessInstance instance) {
        Map<String, JobDefinition> definitions =
                jobs.createJobDefinitionQuery().processDefinitionId(instance.getProcessDefinitionId()).list().stream()
                        .collect(Collectors.toMap(JobDefinition::getId, Function.identity()));
        return jobs.createJobQuery().processInstanceId(instance.getId()).list().stream()
                .map(job -> piece(job, definitions.get(job.getJobDefinitionId())))
                .toList();
    }

    private static Piece piece(Job job, JobDefinition definition) {
        return new Piece(
                job, definition.getActivityId(), definition.getJobType().startsWith("timer"));
    }

    /** The places at which work is to be done, tried again or given up; a timer that runs is none of them. */
    Stream<WaitingPlace> places(List<Piece> pieces, Subject subject, DrawnDiagram diagram) {
        return pieces.stream()
                .filter(piece -> !piece.isRunningTimer())
                .map(piece -> WaitingPlace.work(
                        piece.kind(), subject, diagram.name(piece.failedOrOwn()), since(piece), piece.due()));
    }

    private Instant since(Piece piece) {
        Incident incident =
                runtime.createIncidentQuery().configuration(piece.job().getId()).singleResult();
        return incident == null
                ? piece.since()
                : incident.getIncidentTimestamp().toInstant();
    }
}
