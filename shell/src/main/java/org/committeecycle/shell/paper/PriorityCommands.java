package org.committeecycle.shell.paper;

import org.committeecycle.domain.Actor;
import org.committeecycle.domain.paper.Priorities;
import org.committeecycle.domain.paper.Priority;
import org.committeecycle.shell.cycle.Years;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "priority", group = "The paper")
class PriorityCommands {

    private static final String YEAR = "The year; the one under way when left out.";

    private final Priorities priorities;
    private final Years years;

    PriorityCommands(Priorities priorities, Years years) {
        this.priorities = priorities;
        this.years = years;
    }

    @Example("priority list")
    @Command(command = "list", alias = "priorities", description = "Shows the priorities for the coming year.")
    Shown list(@Option(description = YEAR) @Nullable Integer year) {
        return Shown.list(
                priorities.of(years.or(year)),
                "No priority is recorded yet.",
                Column.of("No.", Priority::number),
                Column.of("Under", Priority::under),
                Column.of("The Committee will", Priority::text),
                Column.of("Recorded by", Priority::recordedBy));
    }

    @Example("priority record --under 'Action 48 of the SRAAP' --text 'go on engaging with States Parties'")
    @Command(command = "record", description = "Records a priority for the coming year.")
    Done record(
            Actor who,
            @Option(required = true, description = "The action and its plan, or the point of the mandate.")
                    String under,
            @Option(required = true, description = "As the sentence goes on after 'the Committee will'.") String text,
            @Option(description = YEAR) @Nullable Integer year) {
        Priority recorded = priorities.record(who, years.or(year), under, text);
        return Done.that("Priority %s is recorded, under %s.", recorded.number(), under)
                .next("priority list")
                .with(recorded);
    }
}
