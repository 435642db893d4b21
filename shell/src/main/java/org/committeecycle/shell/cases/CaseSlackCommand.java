package org.committeecycle.shell.cases;

import static org.committeecycle.shell.cases.CaseCommands.REFERENCE;

import java.time.LocalDate;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "case", group = "Cases")
class CaseSlackCommand {

    private final Cases cases;
    private final Deadlines deadlines;

    CaseSlackCommand(Cases cases, Deadlines deadlines) {
        this.cases = cases;
        this.deadlines = deadlines;
    }

    @Example("case slack 2025-1 --decision 'The members not concerned, at their meeting' --on 2025-03-03")
    @Command(
            command = "slack",
            description = "Records the Committee's decision to let a case's text be shown in Slack, or no longer.")
    Done slack(
            Actor who,
            @Option(required = true, description = REFERENCE) String reference,
            @Option(required = true, description = "The Committee's decision, in words.") String decision,
            @Option(description = "The day of the decision; today when left out.") @Nullable LocalDate on,
            @Option(description = "The text may be shown there no longer.") boolean revoke) {
        LocalDate day = on == null ? deadlines.today() : on;
        Case decided = revoke
                ? cases.revokeTextInSlack(who, reference, decision, day)
                : cases.allowTextInSlack(who, reference, decision, day);
        return Done.that(
                        revoke
                                ? "Of %s only the reference and deadlines are shown in Slack."
                                : "The text of %s may be shown in Slack.",
                        reference)
                .next("case show %s", reference)
                .with(decided);
    }
}
