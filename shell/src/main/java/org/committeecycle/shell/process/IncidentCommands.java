package org.committeecycle.shell.process;

import org.committeecycle.domain.Actor;
import org.committeecycle.domain.process.Incident;
import org.committeecycle.domain.process.Incidents;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "incident", group = "The house")
class IncidentCommands {

    private final Incidents incidents;

    IncidentCommands(Incidents incidents) {
        this.incidents = incidents;
    }

    @Example("incident list")
    @Command(command = "list", description = "Shows the steps that failed as often as they were tried.")
    Shown list(Actor who) {
        return Shown.list(
                incidents.open(who),
                "No step has failed for good.",
                Column.of("Id", Incident::id),
                Column.of("Diagram", Incident::process),
                Column.of("For", Incident::subject),
                Column.of("Step", Incident::step),
                Column.of("Since", Incident::since),
                Column.of("Why", Incident::sentence));
    }

    @Example("incident retry 5f1c")
    @Command(command = "retry", description = "Has a failed step tried again, once its cause is mended.")
    Done retry(Actor who, @Option(required = true, description = "The incident's id, or how it begins.") String id) {
        Incident retried = incidents.retry(who, id);
        return Done.that("'%s' for %s is tried again.", retried.step(), retried.subject())
                .next("incident list");
    }
}
