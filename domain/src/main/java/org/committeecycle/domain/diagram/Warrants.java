package org.committeecycle.domain.diagram;

import java.util.List;
import java.util.Set;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Outcome;
import org.committeecycle.domain.committee.OperatorStore;
import org.jspecify.annotations.Nullable;

/** Looks whether the approver may approve, and whether the Committee has decided what is its to decide. */
class Warrants {

    private final OperatorStore people;
    private final Approvals approvals;
    private final Activities activities;

    Warrants(OperatorStore people, Approvals approvals, Activities activities) {
        this.people = people;
        this.approvals = approvals;
        this.activities = activities;
    }

    /** Refuses a warrant that does not cover the changes. */
    void require(Actor owner, Warrant warrant, List<Change> changes) {
        requireApprover(owner, warrant.approver());
        List<Change> rules = changes.stream().filter(Change::ruleOfProcedure).toList();
        Refused.unless(
                rules.isEmpty() || warrant.decision() != null,
                "A rule of procedure changes, which takes the number of the Committee's decision: %s",
                rules.isEmpty() ? "" : rules.get(0).file() + ": " + rules.get(0).sentence());
        requireDecision(warrant.decision());
    }

    private void requireApprover(Actor owner, String approver) {
        Refused.unless(
                !approver.equals(owner.name()), "%s cannot approve what %s puts into force.", approver, owner.name());
        Set<Role> roles = people.rolesOf(approver);
        Refused.unless(
                roles.contains(Role.PROCESS_OWNER) || roles.contains(Role.OPERATOR),
                "The approver is another operator or process owner who is admitted here, and %s is neither.",
                approver);
    }

    /** Nothing is said of what there is otherwise under the number: it may be on a case. */
    private void requireDecision(@Nullable String decision) {
        Refused.unless(
                decision == null || isAdopted(decision) || isInTheLog(decision),
                "The Committee has taken no decision '%s' on the year: the id of an adopted approval such as A-12, or the"
                        + " number of a decision in the log, is expected.",
                decision);
    }

    private boolean isAdopted(String id) {
        return approvals
                .find(Actor.system(), id)
                .filter(approval -> approval.question().subject().kind() == Subject.Kind.CYCLE)
                .filter(approval -> approval.outcome() == Outcome.ADOPTED)
                .isPresent();
    }

    private boolean isInTheLog(String number) {
        try {
            Activity entry = activities.require(Actor.system(), EntryNumber.of(number));
            return entry.isInForce()
                    && entry.facts().kind() == ActivityKind.DECISION
                    && entry.facts().about().kind() == Subject.Kind.CYCLE;
        } catch (Refused noEntry) {
            return false;
        }
    }
}
