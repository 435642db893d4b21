package org.committeecycle.domain.approval;

import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Geneva;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.recusal.Recusals;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.StateNames;
import org.jspecify.annotations.Nullable;

/** Where approvals stand: who decides, what each has said, on whom it waits, and how it ended. */
@Transactional
public class Standings {

    private final Recusals recusals;
    private final Committee committee;
    private final Register register;
    private final Deadlines deadlines;

    public Standings(Recusals recusals, Committee committee, Register register, Deadlines deadlines) {
        this.recusals = recusals;
        this.committee = committee;
        this.register = register;
        this.deadlines = deadlines;
    }

    /**
     * Where the approval stands now or, once decided, how it stood then, over the members of that day; refused as if there
     * were none to those who may not see its subject.
     */
    public Standing of(Actor actor, Approval approval) {
        Subject about = approval.question().about();
        Refused.unless(recusals.maySee(about, actor), "There is no approval '%s'.", approval.id());
        Instant at = approval.decidedAt() == null ? deadlines.now() : approval.decidedAt();
        LocalDate day = LocalDate.ofInstant(at, Geneva.ZONE);
        Optional<StateCode> chair = recusals.findChair(about, day);
        List<StateCode> deciding = approval.question().rule() == DecisionRule.CHAIR
                ? chair.stream().toList()
                : recusals.eligible(about, day);
        StateNames names = register.names();
        return new Standing(
                approval,
                names.ordered(deciding).stream()
                        .map(member -> MemberStanding.at(at, approval, member, names.inText(member)))
                        .toList(),
                chairing(chair.orElse(null), committee.on(day).chair(), names),
                approval.result() == null ? null : ResultInWords.named(approval.result(), names));
    }

    /** Who chairs on the subject today, in words: "the Chair, Peru". */
    public String chairing(Subject about) {
        LocalDate today = deadlines.today();
        return chairing(
                recusals.findChair(about, today).orElse(null),
                committee.on(today).chair(),
                register.names());
    }

    private static String chairing(
            @Nullable StateCode chair, @Nullable StateCode chairOfTheCommittee, StateNames names) {
        if (chair == null) {
            return (chairOfTheCommittee == null ? "a Chair" : "an acting Chair") + " to be named";
        }
        return (chair.equals(chairOfTheCommittee) ? "the Chair, " : "the acting Chair, ") + names.inText(chair);
    }
}
