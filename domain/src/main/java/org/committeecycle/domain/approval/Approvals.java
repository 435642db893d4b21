package org.committeecycle.domain.approval;

import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Numbers;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.recusal.Recusals;
import org.jspecify.annotations.Nullable;

/** How the Committee decides: questions put to the members, their positions, and what comes of them. */
@Transactional
public class Approvals {

    private final ApprovalStore store;
    private final ApprovalProcess process;
    private final MemberChannel channel;
    private final Recusals recusals;
    private final Deadlines deadlines;
    private final Numbers numbers;
    private final Audit audit;

    public Approvals(
            ApprovalStore store,
            ApprovalProcess process,
            MemberChannel channel,
            Recusals recusals,
            Deadlines deadlines,
            Numbers numbers,
            Audit audit) {
        this.store = store;
        this.process = process;
        this.channel = channel;
        this.recusals = recusals;
        this.deadlines = deadlines;
        this.numbers = numbers;
        this.audit = audit;
    }

    /** Puts a question to the members by itself, outside a letter, case or paper; by an operator or the Chair. */
    public Approval open(Actor actor, Question question) {
        requireManages(actor, question.about());
        Approval approval = ask(actor, question, null);
        process.opened(approval);
        return approval;
    }

    /**
     * Puts a question to the eligible members; refused when nobody is eligible, when one is already open on the subject,
     * or when the silence is shorter than the minimum.
     *
     * @param minimum the shortest silence the Committee has set, as "3 working days"; absent when it has set none
     */
    public Approval ask(Actor actor, Question question, @Nullable String minimum) {
        List<StateCode> eligible = eligible(question.about());
        Refused.unless(
                !eligible.isEmpty(),
                "No member may decide on %s.",
                question.subject().id());
        Refused.unless(
                openOn(question.subject()).isEmpty(),
                "An approval on %s is open already.",
                question.subject().id());
        if (question.rule() == DecisionRule.SILENCE) {
            requireMinimum(question.period(), minimum);
        }
        Approval approval = Approval.open("A-" + numbers.next("approval"), question, deadlines.now());
        if (question.rule() == DecisionRule.ALL && question.period() != null) {
            approval = approval.running(deadlines.after(deadlines.now(), question.period()));
        }
        store.add(approval);
        record(actor, approval, "opened on %s: %s".formatted(question.subject(), question.text()));
        for (StateCode member : eligible) {
            channel.ask(approval, member);
        }
        return approval;
    }

    private void requireMinimum(@Nullable String period, @Nullable String minimum) {
        if (period == null || minimum == null) {
            return;
        }
        Instant now = deadlines.now();
        Refused.unless(
                !deadlines.after(now, period).isBefore(deadlines.after(now, minimum)),
                "A silence of %s is shorter than the Committee's minimum of %s.",
                period,
                minimum);
    }

    /** Takes the position of the actor's own member. */
    public Approval decide(Actor actor, String id, Stance stance, String text) {
        Approval approval = lockVisible(actor, id);
        StateCode member = recusals.requireMayAct(approval.question().about(), actor, deadlines.today());
        return take(actor, approval, member, stance, text, actor.name(), null, Way.ITSELF);
    }

    /** Records the position that a member gave another way; by an operator, with the names of both. */
    public Approval record(
            Actor actor, String id, StateCode member, String givenBy, Way way, Stance stance, String text) {
        actor.requireOperator();
        Refused.unless(way != Way.ITSELF, "A position recorded by the ISU was given in the room, by phone or by mail.");
        Approval approval = lockVisible(actor, id);
        return take(actor, approval, member, stance, text, givenBy, actor.name(), way);
    }

    private Approval take(
            Actor actor,
            Approval approval,
            StateCode member,
            Stance stance,
            String text,
            String givenBy,
            @Nullable String recordedBy,
            Way way) {
        requireOpen(approval);
        requireEligible(approval, member);
        Refused.unless(
                approval.question().rule() != DecisionRule.CHAIR || member.equals(chair(approval)),
                "The Chair decides on %s.",
                approval.question().subject().id());
        String hold = approval.question().hold();
        Refused.unless(stance != Stance.HOLDS || hold != null, "Nobody can hold %s: no limit is set.", approval.id());
        Instant holdsUntil = stance == Stance.HOLDS && hold != null ? deadlines.after(deadlines.now(), hold) : null;
        Approval changed = approval.take(new Position(
                member,
                stance,
                text,
                holdsUntil,
                deadlines.now(),
                givenBy,
                recordedBy,
                way,
                approval.version(),
                false));
        return changed(actor, changed, "%s %s".formatted(member, words(stance)));
    }

    /** Takes back the position of the actor's own member, an objection above all; nobody else can. */
    public Approval withdrawPosition(Actor actor, String id) {
        Approval approval = lockVisible(actor, id);
        StateCode member = recusals.requireMayAct(approval.question().about(), actor, deadlines.today());
        requireOpen(approval);
        return changed(actor, approval.withdrawPosition(member), member + " withdraws its position");
    }

    /**
     * Notes that the member was reached with the text in its present version; the silence begins when every eligible
     * member was.
     */
    public Approval reached(Actor actor, String id, StateCode member) {
        actor.requireOperator();
        Approval approval = lockVisible(actor, id);
        requireOpen(approval);
        requireEligible(approval, member);
        Approval changed = startIfReached(approval.reached(member, deadlines.now()));
        return changed(actor, changed, member + " was reached with version " + approval.version());
    }

    private Approval startIfReached(Approval approval) {
        String period = approval.question().period();
        boolean starts = approval.question().rule() == DecisionRule.SILENCE
                && approval.deadline() == null
                && period != null
                && approval.notReached(eligible(approval.question().about())).isEmpty();
        return starts && period != null ? approval.running(deadlines.after(deadlines.now(), period)) : approval;
    }

    /** Gives the members more time, with a reason; by an operator or the Chair. */
    public Approval extend(Actor actor, String id, String by, String reason) {
        Approval approval = lockVisible(actor, id);
        requireManages(actor, approval.question().about());
        requireOpen(approval);
        Refused.unless(!reason.isBlank(), "An extension needs a reason.");
        Instant deadline = approval.deadline();
        if (deadline == null) {
            throw new Refused("No deadline of %s runs that could be extended.", id);
        }
        Instant later = deadlines.after(deadline, by);
        return changed(
                actor, approval.running(later), "extended to %s: %s".formatted(Deadlines.inWords(later), reason));
    }

    /** Begins again because the text changed: positions on the old text no longer count, every member is asked anew. */
    public Approval restart(Actor actor, String id, String reason) {
        Approval approval = lockVisible(actor, id);
        requireManages(actor, approval.question().about());
        requireOpen(approval);
        Refused.unless(!reason.isBlank(), "A restart says how the text changed.");
        Approval again = approval.restarted();
        if (again.question().rule() == DecisionRule.ALL && again.question().period() != null) {
            again = again.running(
                    deadlines.after(deadlines.now(), again.question().period()));
        }
        Approval changed = changed(actor, again, "begins again with version " + again.version() + ": " + reason);
        for (StateCode member : eligible(approval.question().about())) {
            channel.ask(changed, member);
        }
        return changed;
    }

    /** Takes the question back before it is decided; by an operator or the Chair, with a reason. */
    public Approval withdraw(Actor actor, String id, String reason) {
        Approval approval = lockVisible(actor, id);
        requireManages(actor, approval.question().about());
        requireOpen(approval);
        Refused.unless(!reason.isBlank(), "A withdrawal needs a reason.");
        return end(actor, approval, Outcome.WITHDRAWN, "withdrawn: " + reason);
    }

    /**
     * Records that the Committee adopted it at a meeting; by an operator.
     *
     * @param when the day of the meeting, or words where it is not public
     * @param present the members present; empty where that is not public
     */
    public Approval recordMeeting(Actor actor, String id, When when, List<StateCode> present) {
        actor.requireOperator();
        Approval approval = lockVisible(actor, id);
        requireOpen(approval);
        LocalDate day = when.last();
        Refused.unless(!when.first().isAfter(deadlines.today()), "%s has not come yet.", when.text());
        for (StateCode member : present) {
            Refused.unless(
                    recusals.eligible(approval.question().about(), day).contains(member),
                    "%s could not take part in this decision on %s.",
                    member,
                    day);
        }
        String who = present.isEmpty()
                ? ""
                : ", present: "
                        + String.join(
                                ", ", present.stream().map(StateCode::value).toList());
        return end(actor, approval, Outcome.ADOPTED, "adopted at a meeting, " + when.text() + who);
    }

    /** Counts again and, when it is decided, records how; asked by the diagram after every fact and at the deadline. */
    public Outcome count(Actor actor, String id) {
        Approval approval = store.lock(id).orElseThrow(() -> new Refused("There is no approval '%s'.", id));
        if (!approval.isOpen()) {
            return approval.outcome();
        }
        Approval started = startIfReached(approval);
        Outcome outcome = started.count(eligible(started), chair(started), deadlines.now());
        if (outcome.isOpen()) {
            store.replace(started);
        } else {
            settle(actor, started, outcome, result(started, outcome));
        }
        return outcome;
    }

    private String result(Approval approval, Outcome outcome) {
        boolean adopted = outcome == Outcome.ADOPTED;
        return switch (approval.question().rule()) {
            case SILENCE -> adopted ? "adopted by silence" : "not adopted: an objection stood at the deadline";
            case ALL ->
                adopted
                        ? "adopted by express agreement of all eligible members"
                        : "not adopted: not all eligible members agreed in time";
            case CHAIR -> adopted ? "decided by the Chair" : "declined by the Chair";
            case MEETING -> adopted ? "adopted at a meeting" : "not adopted";
        };
    }

    /** When the diagram must look again by itself; absent while nothing runs. */
    public Optional<Instant> nextLook(String id) {
        return store.find(id).flatMap(approval -> approval.nextLook(eligible(approval), deadlines.now()));
    }

    /** The approval, for those who may see its subject; refused as if there were none for everybody else. */
    public Approval require(Actor actor, String id) {
        return store.find(id)
                .filter(approval -> recusals.maySee(approval.question().about(), actor))
                .orElseThrow(() -> new Refused("There is no approval '%s'.", id));
    }

    /** The open approval on the subject, or one by its own id. */
    public Approval requireOpen(Actor actor, String idOrSubject) {
        return store.all().stream()
                .filter(approval -> recusals.maySee(approval.question().about(), actor))
                .filter(approval -> approval.id().equals(idOrSubject)
                        || approval.isOpen()
                                && approval.question().subject().id().equals(idOrSubject))
                .findFirst()
                .orElseThrow(() -> new Refused("There is no open approval on '%s'.", idOrSubject));
    }

    /** Every approval that the actor may see, the oldest first. */
    public List<Approval> all(Actor actor) {
        return store.all().stream()
                .filter(approval -> recusals.maySee(approval.question().about(), actor))
                .toList();
    }

    /** Whether the subject's latest approval was adopted; refused with its state otherwise. */
    public Approval requireAdopted(Subject subject, String id) {
        Approval approval = store.find(id).orElseThrow(() -> new Refused("There is no approval '%s'.", id));
        Refused.unless(
                approval.outcome() == Outcome.ADOPTED
                        && approval.question().subject().equals(subject),
                "The Committee has not adopted %s on %s.",
                id,
                subject.id());
        return approval;
    }

    /** The members who decide on it today. */
    public List<StateCode> eligible(Approval approval) {
        return eligible(approval.question().about());
    }

    private List<StateCode> eligible(Subject about) {
        return recusals.eligible(about, deadlines.today());
    }

    private @Nullable StateCode chair(Approval approval) {
        return approval.question().rule() == DecisionRule.CHAIR
                ? recusals.chairFor(approval.question().about(), deadlines.today())
                : null;
    }

    /** The id of the open approval on the subject, where there is one. */
    public Optional<String> openOn(Subject subject) {
        return store.on(subject).stream()
                .filter(Approval::isOpen)
                .map(Approval::id)
                .findFirst();
    }

    private Approval lockVisible(Actor actor, String id) {
        require(actor, id);
        return store.lock(id).orElseThrow();
    }

    private Approval changed(Actor actor, Approval approval, String words) {
        store.replace(approval);
        record(actor, approval, words);
        process.changed(approval);
        return store.find(approval.id()).orElse(approval);
    }

    private Approval end(Actor actor, Approval approval, Outcome outcome, String result) {
        Approval ended = settle(actor, approval, outcome, result);
        process.changed(ended);
        return ended;
    }

    private Approval settle(Actor actor, Approval approval, Outcome outcome, String result) {
        Approval ended = approval.decided(outcome, result, deadlines.now());
        store.replace(ended);
        record(actor, ended, result);
        channel.tellOutcome(ended);
        return ended;
    }

    private void requireManages(Actor actor, Subject about) {
        recusals.requireSees(about, actor);
        boolean isChair = actor.member() != null && actor.actsFor(recusals.chairFor(about, deadlines.today()));
        Refused.unless(
                isChair || actor.is(Role.OPERATOR),
                "Only the Chair or an operator of the ISU may do this, not %s.",
                actor);
    }

    private void requireEligible(Approval approval, StateCode member) {
        Refused.unless(
                eligible(approval).contains(member),
                "%s does not decide on %s.",
                member,
                approval.question().subject().id());
    }

    private static void requireOpen(Approval approval) {
        Refused.unless(approval.isOpen(), "%s is decided: %s.", approval.id(), approval.result());
    }

    private static String words(Stance stance) {
        return switch (stance) {
            case AGREES -> "agrees";
            case OBJECTS -> "objects";
            case HOLDS -> "needs time";
        };
    }

    private void record(Actor actor, Approval approval, String words) {
        audit.record(actor, Subject.of(Subject.Kind.APPROVAL, approval.id()), words);
    }
}
