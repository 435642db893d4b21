package org.committeecycle.domain.cases;

import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Numbers;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.Typed;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Procedure;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.committee.MemberChannel;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.recusal.Recusals;
import org.committeecycle.domain.register.Register;

/** Cases: opened with their qualifier, engaged on, found or closed only by recorded decisions, carried over years. */
@Transactional
public class Cases {

    private final CaseStore store;
    private final CaseProcess process;
    private final Register register;
    private final Cycles cycles;
    private final Deadlines deadlines;
    private final Recusals recusals;
    private final Activities activities;
    private final Approvals approvals;
    private final MemberChannel channel;
    private final Numbers numbers;
    private final Audit audit;

    public Cases(
            CaseStore store,
            CaseProcess process,
            Register register,
            Cycles cycles,
            Deadlines deadlines,
            Recusals recusals,
            Activities activities,
            Approvals approvals,
            MemberChannel channel,
            Numbers numbers,
            Audit audit) {
        this.store = store;
        this.process = process;
        this.register = register;
        this.cycles = cycles;
        this.deadlines = deadlines;
        this.recusals = recusals;
        this.activities = activities;
        this.approvals = approvals;
        this.channel = channel;
        this.numbers = numbers;
        this.audit = audit;
    }

    /**
     * Opens a case; by an operator. A State concerned that sits on the Committee takes no part from the first moment,
     * until the Committee has decided.
     */
    public Case open(
            Actor actor,
            int year,
            List<Matter> matters,
            List<StateCode> concerned,
            List<StateCode> raising,
            List<String> interlocutors) {
        actor.requireOperator();
        matters.forEach(matter -> Typed.requireOneLine("A matter", matter.words()));
        Typed.requireOneLineEach("The name of an interlocutor", interlocutors);
        cycles.require(year);
        LocalDate today = deadlines.today();
        concerned.forEach(state -> register.requireParty(state, today));
        raising.forEach(state -> register.requireParty(state, today));
        Case opened = new Case(
                year + "-" + numbers.next("case"),
                List.of(year),
                matters,
                concerned,
                raising,
                interlocutors,
                today,
                null,
                null,
                null,
                null,
                null);
        store.add(opened);
        audit.record(actor, opened.subject(), "opened");
        concerned.forEach(state -> recusals.concern(actor, opened.subject(), state));
        process.opened(opened);
        return opened;
    }

    /** Records that the Committee engaged with somebody on the case; the log has the entry. */
    public Activity engage(Actor actor, int year, Facts facts) {
        Case known = require(actor, facts.about().id());
        Refused.unless(
                known.years().contains(year),
                "The case %s is not before the Committee in %s.",
                known.reference(),
                year);
        Activity activity = activities.record(actor, year, facts);
        if (known.isOpen()) {
            process.engaged(known);
        }
        return activity;
    }

    /** Whether the actor may propose something on the case now. */
    public boolean mayPropose(Actor actor, Case known) {
        boolean takesPart = actor.is(Role.OPERATOR) || recusals.takesPart(known.subject(), actor, deadlines.today());
        return takesPart && known.isOpen() && known.proposal() == null;
    }

    /** Proposes a finding to the members; by an operator or a member that takes part. */
    public Case proposeFinding(Actor actor, String reference, Finding finding, String reasons) {
        Case proposed = propose(actor, reference, new Proposal(finding, reasons));
        audit.record(actor, proposed.subject(), "finding proposed: " + finding.words());
        process.findingProposed(proposed);
        return require(actor, reference);
    }

    /** Proposes to the members to close the case; closing finds nothing. */
    public Case proposeClosing(Actor actor, String reference, String words) {
        Case proposed = propose(actor, reference, new Proposal(null, words));
        audit.record(actor, proposed.subject(), "closing proposed");
        process.closingProposed(proposed);
        return require(actor, reference);
    }

    private Case propose(Actor actor, String reference, Proposal proposal) {
        Refused.unless(!proposal.words().isBlank(), "A proposal says why.");
        Case known = lock(require(actor, reference));
        if (!actor.is(Role.OPERATOR)) {
            recusals.requireMayAct(known.subject(), actor, deadlines.today());
        }
        Case proposed = known.proposing(proposal);
        store.replace(proposed);
        return proposed;
    }

    /** Puts what was proposed before the members by the rule of procedure; answers the approval's id. */
    public String askMembers(Actor actor, String reference, Procedure procedure) {
        actor.requireOperator();
        Case known = find(reference);
        String text = known.requireProposal().question(reference);
        return approvals
                .ask(actor, procedure.ask(known.subject(), known.subject(), text), procedure.minimum())
                .id();
    }

    /** Records the proposed finding; refused unless the approval adopted this very proposal. */
    public void recordFinding(Actor actor, String reference, String approval) {
        actor.requireOperator();
        Case known = lock(find(reference));
        requireAdopted(known, approval);
        Case found = known.found(approval);
        store.replace(found);
        audit.record(
                actor,
                found.subject(),
                "found %s by %s%s"
                        .formatted(
                                Objects.requireNonNull(found.finding()).words(),
                                approval,
                                known.finding() == null
                                        ? ""
                                        : ", before: " + known.finding().words()));
    }

    /** Closes the case; refused unless the approval adopted this very proposal. */
    public void recordClosing(Actor actor, String reference, String approval) {
        actor.requireOperator();
        Case known = lock(find(reference));
        requireAdopted(known, approval);
        Case closed = known.closed();
        keep(actor, closed, "closed by " + approval);
    }

    private void requireAdopted(Case known, String approval) {
        known.requireProposedAs(approvals.requireAdopted(known.subject(), approval));
    }

    /** Drops what was proposed, because the members did not adopt it. */
    public void dropProposal(Actor actor, String reference) {
        actor.requireOperator();
        Case known = lock(find(reference));
        known.requireProposal();
        keep(actor, known.withoutProposal(), "the proposal was not adopted");
    }

    /**
     * Records the Committee's decision that more of the case than its neutral reference and deadlines may be shown in
     * Slack; by an operator, with the decision in words; refused on a closed case.
     */
    public Case allowTextInSlack(Actor actor, String reference, String decision, LocalDate on) {
        return decideOnSlack(actor, reference, new TextInSlack(true, decision, on));
    }

    /** Records the Committee's decision that the text no longer may be there; by an operator, on a closed case as well. */
    public Case revokeTextInSlack(Actor actor, String reference, String decision, LocalDate on) {
        return decideOnSlack(actor, reference, new TextInSlack(false, decision, on));
    }

    private Case decideOnSlack(Actor actor, String reference, TextInSlack decided) {
        actor.requireOperator();
        Typed.requireOneLine("A decision", decided.decision());
        Case known = lock(require(actor, reference));
        Refused.unless(!decided.on().isAfter(deadlines.today()), "%s has not come yet.", decided.on());
        Case changed = known.decidedOnSlack(decided);
        keep(actor, changed, decided.inWords(known.textMayBeInSlack()));
        channel.placesChanged(changed.subject());
        return changed;
    }

    /**
     * Whether what is said about the subject may be shown in Slack as it is; of a case only while a decision of the
     * Committee stands that allows it.
     */
    public boolean textMayBeInSlack(Subject about) {
        return about.kind() != Subject.Kind.CASE
                || store.find(about.id()).filter(Case::textMayBeInSlack).isPresent();
    }

    /** Carries every open case of a year into the next; answers how many. */
    public int carryOver(Actor actor, int year) {
        actor.requireOperator();
        List<Case> open = store.all().stream()
                .filter(known -> known.isOpen() && known.years().contains(year))
                .filter(known -> !known.years().contains(year + 1))
                .toList();
        for (Case known : open) {
            Case carried = lock(known).carriedTo(year + 1);
            keep(actor, carried, "carried over to " + (year + 1));
            process.carriedOver(carried);
        }
        return open.size();
    }

    /** The case; refused as if there were none when the actor may not see it. */
    public Case require(Actor actor, String reference) {
        return store.find(reference)
                .filter(known -> recusals.maySee(known.subject(), actor))
                .orElseThrow(() -> new Refused("There is no case '%s'.", reference));
    }

    /** The cases that the actor may see, by reference. */
    public List<Case> all(Actor actor) {
        return store.all().stream()
                .filter(known -> recusals.maySee(known.subject(), actor))
                .toList();
    }

    private void keep(Actor actor, Case changed, String words) {
        store.replace(changed);
        audit.record(actor, changed.subject(), words);
    }

    /** The case as it stands now that nobody else changes it. */
    private Case lock(Case known) {
        return store.lock(known.reference()).orElseThrow();
    }

    private Case find(String reference) {
        return store.find(reference).orElseThrow(() -> new Refused("There is no case '%s'.", reference));
    }
}
