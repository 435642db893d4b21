package org.committeecycle.shell.approval;

import static org.committeecycle.shell.approval.ApprovalCommands.ID;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Standings;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.shell.cycle.Days;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "approval", group = "Decisions")
class ProcedureCommands {

    private final Approvals approvals;
    private final Deadlines deadlines;
    private final Standings standings;

    ProcedureCommands(Approvals approvals, Deadlines deadlines, Standings standings) {
        this.approvals = approvals;
        this.deadlines = deadlines;
        this.standings = standings;
    }

    @Example("approval adopt A-1 --on 2025-03-10 --present XAA,XAB,XAC")
    @Command(command = "adopt", description = "Records that the Committee adopted it at a meeting.")
    Done adopt(
            Actor who,
            @Option(required = true, description = ID) String id,
            @Option(description = "The day of the meeting; today when nothing is said.") @Nullable LocalDate on,
            @Option(description = "Words, where the day is not public.") @Nullable String words,
            @Option(description = "The codes of the members present, where that is public.") @Nullable
                    List<StateCode> present) {
        When when = new Days(on, null, null, words, null).or(deadlines.today());
        return said(who, approvals.recordMeeting(who, open(who, id), when, present == null ? List.of() : present));
    }

    @Example("approval extend A-1 --by '3 working days' --reason 'Two capitals asked for it'")
    @Command(command = "extend", description = "Gives the members more time.")
    Done extend(
            Actor who,
            @Option(required = true, description = ID) String id,
            @Option(required = true, description = "How much more, such as '3 working days'.") String by,
            @Option(required = true, description = "Why.") String reason) {
        return said(who, approvals.extend(who, open(who, id), by, reason));
    }

    @Example("approval restart A-1 --reason 'The second sentence was shortened'")
    @Command(command = "restart", description = "Begins again, because the text changed: every member is asked anew.")
    Done restart(
            Actor who,
            @Option(required = true, description = ID) String id,
            @Option(required = true, description = "How the text changed.") String reason) {
        return said(who, approvals.restart(who, open(who, id), reason));
    }

    @Example("approval withdraw A-1 --reason 'Overtaken by events'")
    @Command(command = "withdraw", description = "Takes the question back before it is decided.")
    Done withdraw(
            Actor who,
            @Option(required = true, description = ID) String id,
            @Option(required = true, description = "Why.") String reason) {
        return said(who, approvals.withdraw(who, open(who, id), reason));
    }

    private String open(Actor who, String id) {
        return approvals.requireOpen(who, id).id();
    }

    private Done said(Actor who, Approval approval) {
        return Done.that("%s %s.", approval.id(), standings.of(who, approval).words())
                .next("approval show %s", approval.id())
                .with(approval);
    }
}
