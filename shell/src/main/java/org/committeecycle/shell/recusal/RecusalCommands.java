package org.committeecycle.shell.recusal;

import java.time.LocalDate;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.recusal.Recusal;
import org.committeecycle.domain.recusal.Recusals;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.StateNames;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "recusal", group = "Cases")
class RecusalCommands {

    private final Recusals recusals;
    private final Deadlines deadlines;
    private final Register register;

    RecusalCommands(Recusals recusals, Deadlines deadlines, Register register) {
        this.recusals = recusals;
        this.deadlines = deadlines;
        this.register = register;
    }

    @Example("recusal list")
    @Command(command = "list", alias = "recusals", description = "Shows which members take no part in what.")
    Shown list(Actor who) {
        StateNames names = register.names();
        return Shown.list(
                recusals.all(who),
                "No recusal is recorded.",
                Column.of("On", Recusal::subject),
                Column.of("Code", Recusal::member),
                Column.of("State", recusal -> names.name(recusal.member())),
                Column.of("May see", Recusal::maySee),
                Column.of("May act", Recusal::mayAct),
                Column.of("Acting Chair", Recusal::actingChair),
                Column.of("Decided on", Recusal::decidedOn),
                Column.of("Decision", recusal -> recusal.isDecided() ? recusal.decision() : "not decided yet"));
    }

    @Example("recusal decide case/2025-1 XYZ --may-see --decision 'Decided at the meeting of 3 February 2025'")
    @Command(command = "decide", description = "Records what the Committee decided on a member that is concerned.")
    Done decide(
            Actor who,
            @Option(required = true, description = "The case, such as case/2025-1.") String subject,
            @Option(required = true, description = "The member's code.") StateCode state,
            @Option(description = "The member may see the subject.") boolean maySee,
            @Option(description = "The member may take part in deciding.") boolean mayAct,
            @Option(required = true, description = "The Committee's decision, in words.") String decision,
            @Option(description = "The day of the decision; today when left out.") @Nullable LocalDate on,
            @Option(description = "Who chairs on it, when the member is the Chair.") @Nullable StateCode actingChair) {
        Subject about = Subject.parse(subject);
        recusals.decide(who, about, state, maySee, mayAct, decision, on == null ? deadlines.today() : on, actingChair);
        Done done = Done.that(
                "%s %s see %s and %s part in deciding on it.",
                register.names().first(state), maySee ? "may" : "may not", about.id(), mayAct ? "takes" : "takes no");
        return (actingChair == null
                        ? done
                        : done.also("%s chairs on it.", register.names().first(actingChair)))
                .next("recusal list");
    }
}
