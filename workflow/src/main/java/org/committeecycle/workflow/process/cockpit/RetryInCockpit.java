package org.committeecycle.workflow.process.cockpit;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.process.Incidents;

/** Turns Cockpit's retry of a job into the house's own, which asks for the role and is kept in the audit. */
class RetryInCockpit {

    private final RuntimeService runtime;
    private final Incidents incidents;

    RetryInCockpit(RuntimeService runtime, Incidents incidents) {
        this.runtime = runtime;
        this.incidents = incidents;
    }

    /** Refused for work that has not failed for good. */
    void of(Actor actor, String job) {
        Incident failed =
                runtime
                        .createIncidentQuery()
                        .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                        .configuration(job)
                        .list()
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new Refused("Nothing failed there for good."));
        incidents.retry(actor, failed.getRootCauseIncidentId());
    }
}
