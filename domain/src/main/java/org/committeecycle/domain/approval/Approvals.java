package org.committeecycle.domain.approval;

import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Numbers;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.Typed;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.committee.Asked;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.committee.MemberChannel;
import org.committeecycle.domain.committee.Way;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.recusal.Recusals;
import org.jspecify.annotations.Nullable;

/** How the Committee decides: questions put to the members, their positions, and what comes of them. */
@Transactional
public class Approvals {

    private final ApprovalStore store;
    private final ApprovalProcess process;
    private final Committee committee;
    private final Deciders deciders;
    private final TimeToDecide time;
    private final Deadlines deadlines;
    private final Numbers numbers;
    private final Proceedings proceedings;

    public Approvals(
            ApprovalStore store,
            ApprovalProcess process,
            MemberChannel channel,
            Committee committee,
            Recusals recusals,
            Deadlines deadlines,
            Numbers numbers,
            Audit audit) {
        this.store = store;
        this.process = process;
        this.committee = committee;
        this.deciders = new Deciders(recusals, deadlines);
        this.time = new TimeToDecide(deadlines, deciders);
        this.deadlines = deadlines;
        this.numbers = numbers;
        this.proceedings = new Proceedings(store, process, channel, deciders, deadlines, audit);
    }

    /** Puts a question to the members by itself, outside a letter, case or paper; by an operator or the Chair. */
    public Approval open(Actor actor, Question question) {
        deciders.requireManages(actor, question.about());
        Typed.requireOneLine("What is asked", question.text());
        Approval approval = put(actor, question, null);
        process.opened(approval);
        return approval;
    }

    /**
     * Puts a question to the eligible members for a diagram; refused when nobody is eligible, when one is already open on
     * the subject, or when the silence is shorter than the minimum.
     *
     * @param minimum the shortest silence the Committee has set, as "3 working days"; absent when it has set none
     */
    public Approval ask(Actor actor, Question question, @Nullable String minimum) {
        actor.requireOperator();
        return put(actor, question, minimum);
    }

    private Approval put(Actor actor, Question question, @Nullable String minimum) {
        List<StateCode> asked = deciders.asked(question);
        Refused.unless(
                !asked.isEmpty(),
                "No member may decide on %s.",
                question.subject().id());
        Refused.unless(
                question.subject().kind() == Subject.Kind.CYCLE
                        || openOn(question.subject()).isEmpty(),
                "An approval on %s is open already.",
                question.subject().id());
        time.requireMinimum(question, minimum);
        Approval approval = time.begun(Approval.open(
                numbers.nextIdAbout("approval", "A", question.about()), question, actor.toString(), deadlines.now()));
        proceedings.opened(actor, approval);
        return approval;
    }

    /**
     * Takes the position of the actor's own member on the text it read; refused when the text has changed since. A position
     * that stands already changes nothing when it is given again.
     *
     * @param version the version of the text that was read
     */
    public Approval decide(Actor actor, String id, int version, Stance stance, String text) {
        Approval approval = lockVisible(actor, id);
        StateCode member = deciders.requireMember(actor, approval);
        time.requireUndecided(approval);
        approval.requireVersion(version);
        deciders.requireDecides(approval, member);
        return approval.stands(member, stance, text)
                ? approval
                : take(actor, approval, member, stance, text, actor.name(), null, Way.ITSELF);
    }

    /**
     * Records the position that a member gave another way; by an operator, with the names of both; refused when the person
     * named is no delegate of the member. What stands already, as that person gave it, changes nothing.
     */
    public Approval record(
            Actor actor, String id, StateCode member, String givenBy, Way way, Stance stance, String text) {
        actor.requireOperator();
        Refused.unless(way != Way.ITSELF, "A position recorded by the ISU was given in the room, by phone or by mail.");
        Approval approval = lockUndecided(actor, id);
        deciders.requireDecides(approval, member);
        committee.spokesperson(member, givenBy, actor.channel(), deadlines.today());
        Position standing = approval.standing().get(member);
        return approval.stands(member, stance, text) && standing.isGiven(givenBy, way)
                ? approval
                : take(actor, approval, member, stance, text, givenBy, actor.name(), way);
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
        Typed.requireLines("A position", text);
        Position position = new Position(
                member,
                stance,
                text,
                time.limit(approval, stance),
                deadlines.now(),
                givenBy,
                recordedBy,
                way,
                approval.version(),
                false);
        return proceedings.changed(
                actor, approval, approval.take(position), new ChangeInWords(approval).takes(position));
    }

    /**
     * Records that a member took its position back another way; by an operator, with the names of both; refused when the
     * person named is no delegate of the member.
     */
    public Approval recordWithdrawal(Actor actor, String id, StateCode member, String givenBy, Way way) {
        actor.requireOperator();
        Refused.unless(way != Way.ITSELF, "What is recorded by the ISU was said in the room, by phone or by mail.");
        Approval approval = lockUndecided(actor, id);
        deciders.requireEligible(approval, member);
        committee.spokesperson(member, givenBy, actor.channel(), deadlines.today());
        return proceedings.changed(
                actor,
                approval,
                approval.withdrawPosition(member),
                new ChangeInWords(approval).withdraws(member, givenBy, way));
    }

    /** Takes back the position of the actor's own member, an objection above all; no other member's delegate can. */
    public Approval withdrawPosition(Actor actor, String id) {
        Approval approval = lockVisible(actor, id);
        StateCode member = deciders.requireMember(actor, approval);
        time.requireUndecided(approval);
        return proceedings.changed(
                actor, approval, approval.withdrawPosition(member), new ChangeInWords(approval).withdraws(member));
    }

    /**
     * Takes back that position of the actor's own member on that version of the text; refused when the text or the position
     * has changed since it was looked at.
     */
    public Approval withdrawPosition(Actor actor, String id, int version, Stance stance) {
        Approval approval = lockVisible(actor, id);
        Position standing = approval.standing().get(deciders.requireMember(actor, approval));
        Refused.unless(
                approval.version() == version && standing != null && standing.stance() == stance,
                "What your member says to %s has changed since: please look at the newest message.",
                id);
        return withdrawPosition(actor, id);
    }

    /**
     * Notes that the member was reached with that version of the text; the silence begins when every eligible member
     * was; refused when the text has changed since.
     */
    public Approval reached(Actor actor, String id, int version, StateCode member) {
        actor.requireOperator();
        Approval approval = lockUndecided(actor, id);
        approval.requireVersion(version);
        deciders.requireEligible(approval, member);
        boolean last = deciders.notReached(approval).equals(List.of(member));
        Approval reached = time.listening(approval.reached(member, deadlines.now()), last);
        return proceedings.changed(actor, approval, reached, member + " was reached with version " + version);
    }

    /** Notes that each of the members was reached with that version of the text; all of them or none. */
    public Approval reached(Actor actor, String id, int version, List<StateCode> members) {
        members.forEach(member -> reached(actor, id, version, member));
        return require(actor, id);
    }

    /** Whether the actor may extend, restart or withdraw the question now. */
    public boolean mayManage(Actor actor, Approval approval) {
        return approval.isOpen() && deciders.manages(actor, approval.question().about());
    }

    /** Gives the members more time, with a reason; by an operator or the Chair. */
    public Approval extend(Actor actor, String id, String by, String reason) {
        Approval approval = lockManaged(actor, id);
        Refused.unless(!reason.isBlank(), "An extension needs a reason.");
        Typed.requireLines("A reason", reason);
        Instant later = time.extended(approval, by);
        return proceedings.changed(
                actor, approval, approval.running(later), new ChangeInWords(approval).extended(later, reason));
    }

    /** Begins again because the text changed: positions on the old text no longer count, every member is asked anew. */
    public Approval restart(Actor actor, String id, String reason) {
        Approval approval = lockManaged(actor, id);
        Refused.unless(!reason.isBlank(), "A restart says how the text changed.");
        Typed.requireLines("A reason", reason);
        Approval again = time.begun(approval.restarted());
        return proceedings.changed(actor, approval, again, new ChangeInWords(approval).restarted(again, reason));
    }

    /** Takes the question back before it is decided; by an operator or the Chair, with a reason. */
    public Approval withdraw(Actor actor, String id, String reason) {
        Approval approval = lockManaged(actor, id);
        Refused.unless(!reason.isBlank(), "A withdrawal needs a reason.");
        Typed.requireLines("A reason", reason);
        return proceedings.ended(actor, approval, Outcome.WITHDRAWN, "withdrawn: " + reason);
    }

    /**
     * Records that the Committee adopted it at a meeting; by an operator; refused while a member that decides on it
     * objects or needs time, whose position in the room is recorded first.
     *
     * @param when the day of the meeting, or words where it is not public
     * @param present the members present; empty where that is not public
     */
    public Approval recordMeeting(Actor actor, String id, When when, List<StateCode> present) {
        actor.requireOperator();
        Approval approval = lockUndecided(actor, id);
        Meeting meeting = new Meeting(when, present);
        meeting.requireHeldBy(deadlines.today());
        deciders.requireTookPart(approval, meeting);
        meeting.requireNamedFor(approval.question());
        Refused.unless(
                !deciders.tally(approval).isOpposed(deadlines.now()),
                "A member objects to %s or needs time: its position in the room is recorded first.",
                approval.question().subject().id());
        return proceedings.ended(actor, approval, Outcome.ADOPTED, ResultInWords.of(meeting));
    }

    /** Counts again and, when it is decided, records how; asked by the diagram after every fact and at the deadline. */
    public Outcome count(Actor actor, String id) {
        actor.requireOperator();
        Approval approval = store.lock(id).orElseThrow(() -> unknown(id));
        if (!approval.isOpen()) {
            return approval.outcome();
        }
        Approval begun = time.listening(approval, false);
        Outcome outcome = deciders.tally(begun).at(deadlines.now());
        if (outcome.isOpen()) {
            proceedings.begun(approval, begun);
        } else {
            proceedings.settled(actor, begun, outcome, ResultInWords.of(begun, outcome));
        }
        return outcome;
    }

    /** Of whom the approval is asked today; when it is decided, who hears how it ended. */
    public Asked asked(Approval approval) {
        return proceedings.asked(approval);
    }

    /** When the diagram must look again by itself; absent while nothing runs. */
    public Optional<Instant> nextLook(String id) {
        return store.find(id).flatMap(approval -> deciders.tally(approval).nextLook());
    }

    /** The approval, for those who may see its subject; refused as if there were none for everybody else. */
    public Approval require(Actor actor, String id) {
        return find(actor, id).orElseThrow(() -> unknown(id));
    }

    /** The approval, where there is one whose subject the actor may see. */
    public Optional<Approval> find(Actor actor, String id) {
        return store.find(id).filter(approval -> deciders.maySee(actor, approval));
    }

    /** The open approval on the subject, or one by its own id. */
    public Approval requireOpen(Actor actor, String idOrSubject) {
        return store.find(idOrSubject)
                .filter(approval -> deciders.maySee(actor, approval))
                .or(() -> allOpen(actor).stream()
                        .filter(approval -> approval.question().subject().id().equals(idOrSubject))
                        .findFirst())
                .orElseThrow(() -> new Refused("There is no open approval on '%s'.", idOrSubject));
    }

    /** The open approvals that the actor may see, the oldest first. */
    public List<Approval> allOpen(Actor actor) {
        return store.open().stream()
                .filter(approval -> deciders.maySee(actor, approval))
                .toList();
    }

    /** Every approval that the actor may see, the oldest first. */
    public List<Approval> all(Actor actor) {
        return store.all().stream()
                .filter(approval -> deciders.maySee(actor, approval))
                .toList();
    }

    /** The subject's approval of that id; refused unless it is its latest and was adopted. */
    public Approval requireAdopted(Subject subject, String id) {
        return latestOn(subject)
                .filter(latest -> latest.id().equals(id) && latest.outcome() == Outcome.ADOPTED)
                .orElseThrow(() -> new Refused("The Committee has not adopted %s on %s.", id, subject.id()));
    }

    /** The latest approval on the subject, where there is one. */
    public Optional<Approval> latestOn(Subject subject) {
        return store.on(subject).stream().reduce((earlier, later) -> later);
    }

    /** The members who decide on it today. */
    public List<StateCode> eligible(Approval approval) {
        return deciders.of(approval);
    }

    /** The id of the open approval on the subject, where there is one. */
    public Optional<String> openOn(Subject subject) {
        return store.on(subject).stream()
                .filter(Approval::isOpen)
                .map(Approval::id)
                .findFirst();
    }

    private Approval lockVisible(Actor actor, String id) {
        return store.lock(id)
                .filter(approval -> deciders.maySee(actor, approval))
                .orElseThrow(() -> unknown(id));
    }

    private Approval lockUndecided(Actor actor, String id) {
        Approval approval = lockVisible(actor, id);
        time.requireUndecided(approval);
        return approval;
    }

    private Approval lockManaged(Actor actor, String id) {
        Approval approval = lockVisible(actor, id);
        deciders.requireManages(actor, approval.question().about());
        time.requireUndecided(approval);
        return approval;
    }

    private static Refused unknown(String id) {
        return new Refused("There is no approval '%s'.", id);
    }
}
