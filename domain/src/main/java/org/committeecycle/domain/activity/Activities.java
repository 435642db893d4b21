package org.committeecycle.domain.activity;

import jakarta.transaction.Transactional;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Numbers;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.recusal.Recusals;
import org.jspecify.annotations.Nullable;

/** The log: recorded once, corrected by new entries, read by those who may. */
@Transactional
public class Activities {

    private final ActivityStore store;
    private final Cycles cycles;
    private final Recusals recusals;
    private final Deadlines deadlines;
    private final Numbers numbers;
    private final Audit audit;

    public Activities(
            ActivityStore store, Cycles cycles, Recusals recusals, Deadlines deadlines, Numbers numbers, Audit audit) {
        this.store = store;
        this.cycles = cycles;
        this.recusals = recusals;
        this.deadlines = deadlines;
        this.numbers = numbers;
        this.audit = audit;
    }

    /** Whether the actor may record what happened in the year or on the case. */
    public boolean mayRecord(Actor actor, Subject about) {
        return actor.is(Role.OPERATOR) || actor.is(Role.SYSTEM) || recusals.takesPart(about, actor, deadlines.today());
    }

    /** Records an act for the Committee to read; refused before it has happened, in an unknown year, and of a case unseen. */
    public Activity record(Actor actor, int year, Facts facts) {
        requireRecorder(actor, facts.about());
        Refused.unless(
                facts.about().kind() == Subject.Kind.CASE || facts.about().id().equals(String.valueOf(year)),
                "An activity of %s is recorded in that year, not in %s.",
                facts.about().id(),
                year);
        return append(actor, year, facts, Visibility.COMMITTEE, null);
    }

    /**
     * Records the act by which a step of the year was done, and closes the step with the same day; both or neither; by an
     * operator or the software itself, as every closing of a step.
     */
    public Activity recordStep(Actor actor, int year, Facts facts, String step) {
        actor.requireOperator();
        Refused.unless(
                facts.about().kind() == Subject.Kind.CYCLE, "A step of the year is not closed by an act on a case.");
        Activity activity = record(actor, year, facts);
        cycles.complete(actor, year, step, facts.when());
        return activity;
    }

    /**
     * Records a new entry in place of one that was wrong; both stay readable, the new one counts. An entry that others
     * than the Committee may read is corrected by an operator or the Chair alone, because the new words are read there.
     */
    public Activity correct(Actor actor, EntryNumber number, Facts facts) {
        Activity old = require(actor, number);
        requireRecorder(actor, facts.about());
        Refused.unless(
                !old.visibility().isWiderThan(Visibility.COMMITTEE) || actor.is(Role.OPERATOR) || isChair(actor, old),
                "Activity %s is read by others than the Committee: only an operator or the Chair corrects it, not %s.",
                number,
                actor);
        Refused.unless(old.isInForce(), "Activity %s was corrected already, by %s.", number, old.correctedBy());
        Refused.unless(
                old.facts().about().equals(facts.about()),
                "Activity %s belongs to %s: a correction stays there.",
                number,
                old.facts().about());
        Activity corrected = append(actor, old.year(), facts, old.visibility(), number);
        store.markCorrected(number, corrected.number());
        return corrected;
    }

    private Activity append(Actor actor, int year, Facts facts, Visibility visibility, @Nullable EntryNumber corrects) {
        facts.requireLegible();
        cycles.require(year);
        Refused.unless(
                !facts.when().first().isAfter(deadlines.today()),
                "%s has not come yet: the log tells what happened.",
                facts.when().text());
        Activity activity = new Activity(
                EntryNumber.of(facts.about(), numbers.nextAbout("activity", facts.about())),
                year,
                facts,
                visibility,
                corrects,
                null,
                deadlines.now(),
                actor.toString());
        store.append(activity);
        audit.record(
                actor,
                subject(activity),
                (corrects == null ? "recorded, " : "recorded in place of %s, ".formatted(corrects))
                        + facts.when().text());
        return activity;
    }

    /** Lets a wider circle read the entries; only the Chair, or the acting Chair of a case, widens. */
    public void widen(Actor actor, List<EntryNumber> entries, Visibility to) {
        List<Activity> known =
                entries.stream().map(number -> require(actor, number)).toList();
        known.forEach(activity -> requireMayWiden(actor, activity, to));
        for (Activity activity : known) {
            store.show(activity.number(), to);
            audit.record(
                    actor,
                    subject(activity),
                    "shown to %s, before: %s"
                            .formatted(to.words(), activity.visibility().words()));
        }
    }

    /** Whether the actor may let a wider circle read the entry; what everybody reads cannot be widened. */
    public boolean mayWiden(Actor actor, Activity activity) {
        return activity.visibility() != Visibility.PUBLIC && mayRead(actor, activity) && isChair(actor, activity);
    }

    private void requireMayWiden(Actor actor, Activity activity, Visibility to) {
        Refused.unless(
                actor.actsFor(recusals.chairFor(activity.facts().about(), deadlines.today())),
                "Only the Chair decides who else may read an activity, not %s.",
                actor);
        Refused.unless(
                to.isWiderThan(activity.visibility()),
                "Activity %s is already shown to that circle or a wider one.",
                activity.number());
    }

    /** Keeps the entry to the Chair and the ISU, or to the Committee; by an operator or the Chair, never after publication. */
    public void narrow(Actor actor, EntryNumber number, Visibility to) {
        Activity activity = require(actor, number);
        Refused.unless(
                actor.is(Role.OPERATOR) || isChair(actor, activity),
                "Only an operator or the Chair narrows who may read an activity, not %s.",
                actor);
        Refused.unless(
                activity.visibility() == Visibility.COMMITTEE && to == Visibility.CHAIR_AND_ISU,
                "Activity %s has been shown to others: what was read cannot be taken back.",
                number);
        store.show(number, to);
        audit.record(
                actor,
                subject(activity),
                "kept to %s, before: %s"
                        .formatted(to.words(), activity.visibility().words()));
    }

    /** The entry, for those who may read it; refused as if there were none for everybody else. */
    public Activity require(Actor actor, EntryNumber number) {
        return store.find(number)
                .filter(activity -> mayRead(actor, activity))
                .orElseThrow(() -> new Refused("There is no activity %s.", number));
    }

    /** The entries of a year that the actor may read, as they were recorded; corrected ones stand among them. */
    public List<Activity> of(Actor actor, int year) {
        return store.of(year).stream()
                .filter(activity -> mayRead(actor, activity))
                .toList();
    }

    private boolean mayRead(Actor actor, Activity activity) {
        Subject about = activity.facts().about();
        StateCode state = actor.member();
        return switch (activity.visibility()) {
            case PUBLIC -> state == null || !recusals.isKeptFrom(about, state);
            case STATES_PARTIES -> state == null ? recusals.maySee(about, actor) : !recusals.isKeptFrom(about, state);
            case COMMITTEE -> recusals.maySee(about, actor);
            case CHAIR_AND_ISU -> recusals.maySee(about, actor) && (state == null || isChair(actor, activity));
        };
    }

    private boolean isChair(Actor actor, Activity activity) {
        return recusals.isChair(activity.facts().about(), actor, deadlines.today());
    }

    private void requireRecorder(Actor actor, Subject about) {
        recusals.requireSees(about, actor);
        Refused.unless(
                actor.is(Role.OPERATOR) || actor.is(Role.SYSTEM) || actor.is(Role.DELEGATE), "%s reads only.", actor);
        if (actor.is(Role.DELEGATE)) {
            recusals.requireMayAct(about, actor, deadlines.today());
        }
    }

    private static Subject subject(Activity activity) {
        return Subject.of(Subject.Kind.ACTIVITY, activity.number().value());
    }
}
