package org.committeecycle.shell.diagram;

import java.util.List;
import java.util.Map;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.diagram.Change;
import org.committeecycle.domain.diagram.Deployed;
import org.committeecycle.domain.diagram.Deployments;
import org.committeecycle.domain.diagram.Edition;
import org.committeecycle.domain.diagram.Warrant;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Document;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "process", group = "The diagrams")
class DeployCommand {

    private static final String APPROVER = "Who stands for it beside you: another operator or process owner.";
    private static final String DECISION =
            "The Committee's decision, such as A-12 or its number in the log, when a rule of procedure changes.";
    private static final String NOTE = "Why.";

    private final Deployments deployments;

    DeployCommand(Deployments deployments) {
        this.deployments = deployments;
    }

    @Example("process deploy workspace --approver ina --note 'A longer silence' --decision A-12")
    @Command(
            command = "deploy",
            description = "Puts edited files into force for all that begins from now on; what runs stays as it is.")
    Done deploy(
            Actor who,
            @Option(required = true, description = "A folder, a file, a zip archive or - for one.") Document files,
            @Option(required = true, description = APPROVER) String approver,
            @Option(description = DECISION) @Nullable String decision,
            @Option(required = true, description = NOTE) String note) {
        Warrant warrant = new Warrant(approver, decision, note);
        return said(deployments.deploy(who, WorkspaceFolder.read(files), warrant));
    }

    @Example("process rollback 1 --approver ina --note 'Nobody answered in time' --decision A-14")
    @Command(
            command = "rollback",
            description = "Puts the files of an earlier edition into force again, as a new edition.")
    Done rollback(
            Actor who,
            @Option(required = true, description = "The number of the edition; 'process versions' lists them.")
                    Integer number,
            @Option(required = true, description = APPROVER) String approver,
            @Option(description = DECISION) @Nullable String decision,
            @Option(required = true, description = NOTE) String note) {
        return said(deployments.rollback(who, number, new Warrant(approver, decision, note)));
    }

    private static Done said(Deployed deployed) {
        Edition edition = deployed.edition();
        Done done = Done.that(
                        "Edition %s is in force since %s: whatever begins from now on runs by it.",
                        edition.number(), Deadlines.inWords(edition.from()))
                .also("%s", staying(deployed.staying()));
        return done.showing(
                        "Changed",
                        edition.changes(),
                        Column.of("File", Change::file),
                        Column.of("What", DeployCommand::what))
                .next("process versions")
                .with(deployed);
    }

    private static String staying(Map<String, Integer> staying) {
        if (staying.isEmpty()) {
            return "Nothing runs by a changed diagram.";
        }
        List<String> counts = staying.entrySet().stream()
                .map(entry -> "%s by %s".formatted(entry.getValue(), entry.getKey()))
                .toList();
        return "What runs stays on its version: " + String.join(", ", counts) + ".";
    }

    private static String what(Change change) {
        return change.sentence() + (change.ruleOfProcedure() ? " [rule of procedure]" : "");
    }
}
