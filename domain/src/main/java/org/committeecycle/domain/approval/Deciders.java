package org.committeecycle.domain.approval;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.recusal.Places;
import org.committeecycle.domain.recusal.Recusals;

/** Who decides on a question today, who is asked, and who leads the procedure. */
class Deciders {

    private final Recusals recusals;
    private final Deadlines deadlines;

    Deciders(Recusals recusals, Deadlines deadlines) {
        this.recusals = recusals;
        this.deadlines = deadlines;
    }

    boolean maySee(Actor actor, Approval approval) {
        return recusals.maySee(approval.question().about(), actor);
    }

    /** The members over whom is counted. */
    List<StateCode> of(Approval approval) {
        return today(approval).eligible();
    }

    private Places today(Approval approval) {
        return recusals.places(approval.question().about(), deadlines.today());
    }

    /** The members to whom the question goes: the eligible ones, or the Chair alone; refused while nobody is in the chair. */
    List<StateCode> asked(Question question) {
        return question.rule() == DecisionRule.CHAIR
                ? List.of(recusals.chairFor(question.about(), deadlines.today()))
                : recusals.eligible(question.about(), deadlines.today());
    }

    /** The members that hear how it ended: of those asked, who may decide on it today. */
    List<StateCode> told(Approval approval) {
        Places today = today(approval);
        return approval.question().rule() == DecisionRule.CHAIR
                ? today.chair().stream().toList()
                : today.eligible();
    }

    List<StateCode> notReached(Approval approval) {
        return approval.notReached(of(approval));
    }

    Tally tally(Approval approval) {
        Places today = today(approval);
        return new Tally(approval, today.eligible(), today.chair().orElse(null));
    }

    StateCode requireMember(Actor actor, Approval approval) {
        return recusals.requireMayAct(approval.question().about(), actor, deadlines.today());
    }

    void requireEligible(Approval approval, StateCode member) {
        Refused.unless(
                of(approval).contains(member),
                "%s does not decide on %s.",
                member,
                approval.question().subject().id());
    }

    void requireDecides(Approval approval, StateCode member) {
        requireEligible(approval, member);
        Refused.unless(
                approval.question().rule() != DecisionRule.CHAIR
                        || asked(approval.question()).contains(member),
                "The Chair decides on %s.",
                approval.question().subject().id());
    }

    void requireTookPart(Approval approval, Meeting meeting) {
        LocalDate on = meeting.when().last();
        List<StateCode> eligible = recusals.eligible(approval.question().about(), on);
        for (StateCode member : meeting.present()) {
            Refused.unless(eligible.contains(member), "%s could not take part in this decision on %s.", member, on);
        }
    }

    boolean manages(Actor actor, Subject about) {
        return recusals.maySee(about, actor)
                && (actor.is(Role.OPERATOR) || recusals.isChair(about, actor, deadlines.today()));
    }

    void requireManages(Actor actor, Subject about) {
        recusals.requireSees(about, actor);
        boolean isChair = actor.member() != null && actor.actsFor(recusals.chairFor(about, deadlines.today()));
        Refused.unless(
                isChair || actor.is(Role.OPERATOR),
                "Only the Chair or an operator of the ISU may do this, not %s.",
                actor);
    }
}
