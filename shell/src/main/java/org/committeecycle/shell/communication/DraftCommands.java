package org.committeecycle.shell.communication;

import java.util.Arrays;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.communication.Communication;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.domain.communication.Plan;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Step;
import org.committeecycle.shell.cycle.Years;
import org.committeecycle.shell.seat.Count;
import org.committeecycle.shell.seat.Document;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "communication", group = "Letters")
class DraftCommands {

    private final Communications communications;
    private final Cycles cycles;
    private final Years years;

    DraftCommands(Communications communications, Cycles cycles, Years years) {
        this.communications = communications;
        this.cycles = cycles;
        this.years = years;
    }

    @Example("communication open early-warning --title 'Early warning 2025' --table early-warning"
            + " --to 'States Parties without information for two years' --purpose 'to offer support'")
    @Command(
            command = "open",
            description = "Begins a letter: as usual for its step of the year, or as the options say.")
    Done open(
            Actor who,
            @Option(required = true, description = "The step of the year, or a name of its own.") String key,
            @Option(description = "Begin with the usual plan, then change what the options say.") boolean usual,
            @Option(description = "What it is, for lists.") @Nullable String title,
            @Option(description = "The letter template.") @Nullable String template,
            @Option(description = "One text for all, rather than a letter to each.") boolean circular,
            @Option(description = "The decision table that chooses the States.") @Nullable String table,
            @Option(description = "The States are not named; their number, where it is known.") @Nullable
                    Count withheld,
            @Option(description = "It is submitted to a meeting.") boolean meeting,
            @Option(description = "To whom, in the words of a public paper.") @Nullable String to,
            @Option(description = "What for, as the sentence goes on: 'to recall ...'.") @Nullable String purpose,
            @Option(description = "The theme under which the log files it.") @Nullable String theme,
            @Option(description = "The action and its plan, such as 'Action 48 of the SRAAP'.") @Nullable String action,
            @Option(description = "The case or year it belongs to, such as case/2025-1.") @Nullable String about,
            @Option(description = "The year; the one under way when left out.") @Nullable Integer year) {
        int of = years.or(year);
        Changes changes =
                new Changes(title, template, circular, table, withheld, meeting, to, purpose, theme, action, about);
        Plan plan = usual || changes.areNone()
                ? changes.over(communications.usualPlan(of, step(key)))
                : changes.plan(of, key, cycles.require(of).subject());
        Communication opened = communications.open(who, plan);
        return Done.that("%s is open, to %s.", opened.id(), plan.recipients().words())
                .next("communication draft %s", opened.id())
                .with(opened);
    }

    @Example("communication draft 2025-article-9-follow-up --withheld 3 --to 'three States Parties'")
    @Command(
            command = "draft",
            description = "Finishes a draft, changing what the options say; the members are then asked.")
    Done draft(
            Actor who,
            @Option(required = true, description = "The letter's id, such as 2025-reporting-reminder.") String id,
            @Option(description = "What it is, for lists.") @Nullable String title,
            @Option(description = "The letter template.") @Nullable String template,
            @Option(description = "One text for all, rather than a letter to each.") boolean circular,
            @Option(description = "The decision table that chooses the States.") @Nullable String table,
            @Option(description = "The States are not named; their number, where it is known.") @Nullable
                    Count withheld,
            @Option(description = "It is submitted to a meeting.") boolean meeting,
            @Option(description = "To whom, in the words of a public paper.") @Nullable String to,
            @Option(description = "What for, as the sentence goes on: 'to recall ...'.") @Nullable String purpose,
            @Option(description = "The theme under which the log files it.") @Nullable String theme,
            @Option(description = "The action and its plan, such as 'Action 48 of the SRAAP'.") @Nullable String action,
            @Option(description = "The case or year it belongs to, such as case/2025-1.") @Nullable String about,
            @Option(description = "A Word file of your own, or - for standard input, in place of the template.")
                    @Nullable
                    Document templateFile) {
        who.requireOperator();
        Changes changes =
                new Changes(title, template, circular, table, withheld, meeting, to, purpose, theme, action, about);
        Plan plan = changes.over(communications.require(who, id).plan());
        Communication drafted = communications.draft(who, id, plan, templateFile == null ? null : templateFile.read());
        return Done.that("%s is %s.", id, drafted.words())
                .next(
                        drafted.status() == Communication.Status.IN_APPROVAL
                                ? "approval show %s"
                                : "communication show %s",
                        id)
                .with(drafted);
    }

    private static Step step(String key) {
        return Arrays.stream(Step.values())
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        new Refused("'%s' is no step of a usual year: say --title, --to, --purpose and to whom.", key));
    }
}
