package org.committeecycle.domain.recusal;

import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.Typed;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.committee.Composition;
import org.committeecycle.domain.committee.MemberChannel;
import org.committeecycle.domain.cycle.Deadlines;
import org.jspecify.annotations.Nullable;

/** Who takes no part in what: asked by every feature before it shows, asks or counts. */
@Transactional
public class Recusals {

    private final RecusalStore store;
    private final Committee committee;
    private final Deadlines deadlines;
    private final RecusalProcess process;
    private final MemberChannel channel;
    private final Audit audit;

    public Recusals(
            RecusalStore store,
            RecusalProcess process,
            Committee committee,
            Deadlines deadlines,
            MemberChannel channel,
            Audit audit) {
        this.store = store;
        this.process = process;
        this.committee = committee;
        this.deadlines = deadlines;
        this.channel = channel;
        this.audit = audit;
    }

    /**
     * Notes that a subject concerns a State: until the Committee decides, its delegates neither see nor act; by an
     * operator or the software itself.
     */
    public void concern(Actor actor, Subject subject, StateCode state) {
        actor.requireOperator();
        if (store.find(subject, state).isEmpty()) {
            store.keep(Recusal.undecided(subject, state));
            audit.record(actor, subject, state + " is concerned and takes no part until the Committee has decided");
            channel.placesChanged(subject);
            process.placesChanged(subject);
        }
    }

    /**
     * Records the Committee's decision on a member concerned; recorded by an operator, with the decision in words, and
     * with an acting Chair when the member is the Chair and may not act.
     */
    public void decide(
            Actor actor,
            Subject subject,
            StateCode member,
            boolean maySee,
            boolean mayAct,
            String decision,
            LocalDate on,
            @Nullable StateCode actingChair) {
        actor.requireOperator();
        Refused.unless(!actor.actsFor(member), "%s takes no part in deciding on its own place.", member);
        Refused.unless(!decision.isBlank(), "The Committee's decision must be named.");
        Typed.requireOneLine("A decision", decision);
        Refused.unless(!on.isAfter(deadlines.today()), "%s has not come yet.", on);
        Composition composition = committee.on(on);
        Refused.unless(
                composition.members().contains(member), "%s is not a member of the Committee on %s.", member, on);
        if (member.equals(composition.chair()) && !mayAct) {
            requireActingChair(subject, composition, member, actingChair);
        } else {
            Refused.unless(actingChair == null, "An acting Chair is named only when the Chair may not act.");
        }
        Recusal decided = new Recusal(subject, member, maySee, mayAct, decision, on, actingChair);
        String before = store.find(subject, member).map(Recusal::inWords).orElse("took part");
        store.keep(decided);
        audit.record(actor, subject, "%s %s: %s, before: %s".formatted(member, decided.inWords(), decision, before));
        channel.placesChanged(subject);
        process.placesChanged(subject);
    }

    private void requireActingChair(
            Subject subject, Composition composition, StateCode chair, @Nullable StateCode acting) {
        Refused.unless(acting != null, "%s is the Chair: an acting Chair must be named.", chair);
        Refused.unless(
                !chair.equals(acting)
                        && composition.members().contains(acting)
                        && mayAct(subject, Objects.requireNonNull(acting)),
                "%s cannot be acting Chair here.",
                acting);
    }

    /** Who takes part in the subject on the day. */
    public Places places(Subject subject, LocalDate on) {
        return Places.of(committee.on(on), store.of(subject));
    }

    /** Whether the member may act on the subject. */
    public boolean mayAct(Subject subject, StateCode member) {
        return store.find(subject, member).map(Recusal::mayAct).orElse(true);
    }

    /**
     * Whether the actor may see the subject: a delegate while its State sits on the Committee and by its place towards
     * the subject, the ISU, an auditor and the software always, a process owner everything but
     * cases, nobody else.
     */
    public boolean maySee(Subject subject, Actor actor) {
        StateCode member = actor.member();
        if (member == null) {
            return actor.is(Role.OPERATOR)
                    || actor.is(Role.AUDITOR)
                    || actor.is(Role.SYSTEM)
                    || actor.is(Role.PROCESS_OWNER) && subject.kind() != Subject.Kind.CASE;
        }
        Places today = places(subject, deadlines.today());
        return today.committee().members().contains(member) && !today.isKeptFrom(member);
    }

    /** Whether the State may not see the subject because it concerns it, be it a member or not. */
    public boolean isKeptFrom(Subject subject, StateCode state) {
        return store.find(subject, state).filter(place -> !place.maySee()).isPresent();
    }

    /** Refuses as if there were nothing when the actor may not see the subject. */
    public void requireSees(Subject subject, Actor actor) {
        Refused.unless(
                maySee(subject, actor), "There is no %s '%s'.", subject.kind().word(), subject.id());
    }

    /** The member for which the actor acts on the subject; refused when it may not. */
    public StateCode requireMayAct(Subject subject, Actor actor, LocalDate on) {
        requireSees(subject, actor);
        Places places = places(subject, on);
        StateCode member = places.committee().requireMember(actor);
        Refused.unless(places.mayAct(member), "%s does not take part in %s.", member, subject.id());
        return member;
    }

    /** Whether the actor is a delegate whose member may act on the subject on the day. */
    public boolean takesPart(Subject subject, Actor actor, LocalDate on) {
        return maySee(subject, actor) && eligible(subject, on).stream().anyMatch(actor::actsFor);
    }

    /** The members on the day that may act on the subject: who is asked, and over whom is counted. */
    public List<StateCode> eligible(Subject subject, LocalDate on) {
        return places(subject, on).eligible();
    }

    /**
     * Who chairs on the subject on the day: the Chair, or the acting Chair where the Chair may not act; refused while no
     * member that may act on it is named.
     */
    public StateCode chairFor(Subject subject, LocalDate on) {
        Places places = places(subject, on);
        StateCode chair = places.committee().requireChair();
        return places.chair()
                .orElseThrow(() -> new Refused(
                        "%s, the Chair, does not take part in %s: an acting Chair must be named first.",
                        chair, subject.id()));
    }

    /** Whether the actor is a delegate of whoever chairs on the subject on the day. */
    public boolean isChair(Subject subject, Actor actor, LocalDate on) {
        return findChair(subject, on).filter(actor::actsFor).isPresent();
    }

    /** Whether the actor is a delegate of the Chair on the day, or of a member named acting Chair on some subject. */
    public boolean chairs(Actor actor, LocalDate on) {
        StateCode member = actor.member();
        return member != null
                && (member.equals(committee.on(on).chair())
                        || store.all().stream().anyMatch(recusal -> member.equals(recusal.actingChair())));
    }

    /** Who chairs on the subject on the day; empty while no Chair, or no acting Chair where one is needed, is named. */
    public Optional<StateCode> findChair(Subject subject, LocalDate on) {
        return places(subject, on).chair();
    }

    /** The recusals on the subject, for those who may see it. */
    public List<Recusal> of(Actor actor, Subject subject) {
        requireSees(subject, actor);
        return store.of(subject);
    }

    /**
     * Every recusal that the actor may read: the house all of them, a delegate those on subjects it sees, and its own
     * where the Committee has decided.
     */
    public List<Recusal> all(Actor actor) {
        return store.all().stream()
                .filter(recusal ->
                        maySee(recusal.subject(), actor) || recusal.isDecided() && actor.actsFor(recusal.member()))
                .toList();
    }
}
