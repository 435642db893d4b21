package org.committeecycle.domain.committee;

import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.Typed;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.register.Register;
import org.jspecify.annotations.Nullable;

/** The Committee: five States Parties, one of them in the chair, and the people who act for them. */
@Transactional
public class Committee {

    /** The number of seats, the Chair's included. */
    static final int SEATS = 5;

    private final CommitteeStore store;
    private final Register register;
    private final MemberChannel channel;
    private final Audit audit;

    public Committee(CommitteeStore store, Register register, MemberChannel channel, Audit audit) {
        this.store = store;
        this.register = register;
        this.channel = channel;
        this.audit = audit;
    }

    /** The Committee as it stands on the day. */
    public Composition on(LocalDate day) {
        List<Term> terms =
                store.terms().stream().filter(term -> term.covers(day)).toList();
        return new Composition(
                day,
                holders(Office.MEMBER, terms),
                holders(Office.CHAIR, terms).stream().findFirst().orElse(null),
                holders(Office.GENDER_FOCAL_POINT, terms).stream().findFirst().orElse(null));
    }

    /** Every term of every office, the earliest first. */
    public List<Term> terms() {
        return store.terms();
    }

    /** Seats a member; refused for a State that is not a party, is seated already, or finds five seats taken. */
    public void seat(Actor actor, StateCode state, LocalDate from, @Nullable LocalDate until) {
        Term term = new Term(Office.MEMBER, state, from, until);
        actor.requireOperator();
        register.requireParty(state, from);
        List<Term> seated = store.terms().stream()
                .filter(other -> other.office() == Office.MEMBER && other.overlaps(term))
                .toList();
        Refused.unless(
                seated.stream().noneMatch(other -> other.holder().equals(state)),
                "%s is already a member in that time.",
                state);
        requireSeat(seated, from);
        seated.stream().map(Term::from).filter(term::covers).forEach(day -> requireSeat(seated, day));
        keep(actor, term, "seated");
    }

    private static void requireSeat(List<Term> seated, LocalDate day) {
        Refused.unless(
                seated.stream().filter(other -> other.covers(day)).count() < SEATS,
                "All %s seats are taken on %s.",
                SEATS,
                day);
    }

    /** Gives the chair to a member; the chair before ends on the day before. */
    public void nameChair(Actor actor, StateCode state, LocalDate from, @Nullable LocalDate until) {
        hold(actor, Office.CHAIR, state, from, until, "named Chair");
    }

    /** Records the member chosen as gender focal point; the one before ends on the day before. */
    public void chooseFocalPoint(Actor actor, StateCode state, LocalDate from, @Nullable LocalDate until) {
        hold(actor, Office.GENDER_FOCAL_POINT, state, from, until, "chosen as gender focal point");
    }

    private void hold(
            Actor actor, Office office, StateCode state, LocalDate from, @Nullable LocalDate until, String words) {
        actor.requireOperator();
        Refused.unless(on(from).members().contains(state), "%s is not a member of the Committee on %s.", state, from);
        Term next = new Term(office, state, from, until);
        List<Term> overlapping = store.terms().stream()
                .filter(term -> term.office() == office && term.overlaps(next))
                .toList();
        for (Term term : overlapping) {
            Refused.unless(
                    term.from().isBefore(from),
                    "%s holds this office from %s: one holder at a time.",
                    term.holder(),
                    term.from());
        }
        overlapping.forEach(term -> end(actor, term, from.minusDays(1)));
        keep(actor, next, words);
    }

    private void end(Actor actor, Term term, LocalDate lastDay) {
        store.replace(term, term.endingOn(lastDay));
        audit.record(
                actor,
                Subject.of(Subject.Kind.MEMBER, term.holder().value()),
                "%s %s until %s, before: %s"
                        .formatted(term.holder(), words(term.office()), lastDay, endInWords(term.until())));
    }

    private static String words(Office office) {
        return switch (office) {
            case MEMBER -> "is a member";
            case CHAIR -> "is Chair";
            case GENDER_FOCAL_POINT -> "is gender focal point";
        };
    }

    private static String endInWords(@Nullable LocalDate until) {
        return until == null ? "without an end" : "until " + until;
    }

    private void keep(Actor actor, Term term, String words) {
        store.add(term);
        String until = term.until() == null ? "" : " to " + term.until();
        audit.record(
                actor,
                Subject.of(Subject.Kind.MEMBER, term.holder().value()),
                "%s %s from %s%s".formatted(term.holder(), words, term.from(), until));
        channel.seatsChanged();
    }

    /** Records that a person acts for a member from a day, optionally to a day. */
    public void appoint(Actor actor, Delegate delegate) {
        actor.requireOperator();
        Typed.requireOneLine("The name of a delegate", delegate.name());
        Refused.unless(
                store.terms().stream()
                        .anyMatch(term ->
                                term.office() == Office.MEMBER && term.holder().equals(delegate.member())),
                "%s has no seat on the Committee.",
                delegate.member());
        Refused.unless(
                find(delegate.member(), delegate.name()).isEmpty(),
                "%s is already recorded as a delegate of %s.",
                delegate.name(),
                delegate.member());
        store.add(delegate);
        recordDelegate(actor, delegate, "acts for " + delegate.member() + " from " + delegate.from());
    }

    /** Binds a delegate to a Slack user id and team id; only an operator says who is who. */
    public void bind(Actor actor, StateCode member, String name, String slackUser, String slackTeam) {
        actor.requireOperator();
        Delegate known = require(member, name);
        Delegate bound = known.boundTo(slackUser, slackTeam);
        store.delegates().stream()
                .filter(other -> !other.equals(known) && other.isBoundTo(slackUser, slackTeam) && other.overlaps(bound))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(
                            "Slack user %s of team %s is %s of %s in that time already.",
                            slackUser, slackTeam, other.name(), other.member());
                });
        store.replace(known, bound);
        recordDelegate(actor, known, "bound to %s, before: %s".formatted(bound.slackInWords(), known.slackInWords()));
        channel.bound(bound);
    }

    /** Ends a delegate's dates with the given last day. */
    public void dismiss(Actor actor, StateCode member, String name, LocalDate lastDay) {
        actor.requireOperator();
        Delegate known = require(member, name);
        Delegate dismissed = new Delegate(name, member, known.from(), lastDay, known.slackUser(), known.slackTeam());
        store.replace(known, dismissed);
        recordDelegate(
                actor, known, "acts for %s until %s, before: %s".formatted(member, lastDay, endInWords(known.until())));
        channel.bound(dismissed);
    }

    /** Everybody who acts for a member on the day. */
    public List<Delegate> delegatesOn(LocalDate day) {
        return store.delegates().stream()
                .filter(delegate -> delegate.actsOn(day))
                .toList();
    }

    /**
     * The delegate that the Slack user is on the day; refused to everybody whom no operator has bound, and before and
     * after the delegate's dates.
     */
    public Actor delegate(String slackUser, String slackTeam, LocalDate day) {
        return findDelegate(slackUser, slackTeam, day).orElseThrow(() -> notADelegate(slackUser, slackTeam));
    }

    /** What a person in Slack reads who acts for nobody: the ids to hand to an operator. */
    public static Refused notADelegate(String slackUser, String slackTeam) {
        return new Refused(
                "You do not act for a member today. To be bound as a delegate, give the ISU these ids: user %s, team %s.",
                slackUser, slackTeam);
    }

    /** The delegate that the Slack user is on the day; empty for everybody else. */
    public Optional<Actor> findDelegate(String slackUser, String slackTeam, LocalDate day) {
        return delegatesOn(day).stream()
                .filter(delegate -> delegate.isBoundTo(slackUser, slackTeam))
                .findFirst()
                .map(delegate -> Actor.delegate(delegate.name(), delegate.member(), Channel.SLACK));
    }

    /**
     * The delegate who spoke for the member another way, as an operator names the person; refused, with the names that are
     * known, for everybody who is not recorded as its delegate on the day.
     */
    public Actor spokesperson(StateCode member, String name, Channel channel, LocalDate day) {
        List<String> known = delegatesOn(day).stream()
                .filter(delegate -> delegate.member().equals(member))
                .map(Delegate::name)
                .sorted()
                .toList();
        Refused.unless(
                !known.isEmpty(),
                "Nobody is recorded as a delegate of %s on %s: 'member appoint %s NAME' records who is.",
                member,
                day,
                member);
        Refused.unless(
                known.contains(name),
                "'%s' is not recorded as a delegate of %s on %s, but %s.",
                name,
                member,
                day,
                String.join(", ", known));
        return Actor.delegate(name, member, channel);
    }

    private void recordDelegate(Actor actor, Delegate delegate, String words) {
        audit.record(actor, Subject.of(Subject.Kind.MEMBER, delegate.member().value()), delegate.name() + " " + words);
    }

    private Delegate require(StateCode member, String name) {
        return find(member, name)
                .orElseThrow(() -> new Refused("%s is not recorded as a delegate of %s.", name, member));
    }

    private Optional<Delegate> find(StateCode member, String name) {
        return store.delegates().stream()
                .filter(delegate ->
                        delegate.member().equals(member) && delegate.name().equals(name))
                .findFirst();
    }

    private static List<StateCode> holders(Office office, List<Term> terms) {
        return terms.stream()
                .filter(term -> term.office() == office)
                .map(Term::holder)
                .sorted()
                .toList();
    }
}
