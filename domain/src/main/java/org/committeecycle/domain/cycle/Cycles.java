package org.committeecycle.domain.cycle;

import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.Typed;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.committee.MemberChannel;

/** The years of the Committee: opened, planned, and closed step by step. */
@Transactional
public class Cycles {

    private final CycleStore store;
    private final CycleProcess process;
    private final Deadlines deadlines;
    private final Committee committee;
    private final MemberChannel channel;
    private final Audit audit;

    public Cycles(
            CycleStore store,
            CycleProcess process,
            Deadlines deadlines,
            Committee committee,
            MemberChannel channel,
            Audit audit) {
        this.store = store;
        this.process = process;
        this.deadlines = deadlines;
        this.committee = committee;
        this.channel = channel;
        this.audit = audit;
    }

    /** Opens a year that ends at the meeting, with the usual steps at the dates of their rules. */
    public Cycle open(Actor actor, int year, Meeting meeting) {
        actor.requireOperator();
        meeting.requireOneLineEach();
        Refused.unless(store.find(year).isEmpty(), "The year %s is open already.", year);
        requireWithin(year, meeting.opens());
        store.add(new Cycle(year, meeting, List.of(), false));
        store.add(new Milestone(
                year, Step.MSP.key(), Step.MSP.title(), meeting.opens(), false, Milestone.State.PLANNED, null));
        Arrays.stream(Step.values())
                .filter(step -> step != Step.MSP)
                .sorted(Comparator.comparing(step -> step == Step.ARTICLE_9_FOLLOW_UP))
                .forEach(step -> store.add(planned(year, step, meeting)));
        record(actor, year, "opened, to end at the " + meeting.name());
        process.opened(year);
        return require(year);
    }

    private Milestone planned(int year, Step step, Meeting meeting) {
        return new Milestone(
                year, step.key(), step.title(), day(step, meeting), step.isTentative(), Milestone.State.PLANNED, null);
    }

    private LocalDate day(Step step, Meeting meeting) {
        return step == Step.HAND_OVER
                ? meeting.closes()
                : deadlines.day(step.rule(), step.isTentative(), meeting.opens().getYear());
    }

    private static void requireWithin(int year, LocalDate opens) {
        Refused.unless(opens.getYear() == year, "The meeting of %s cannot open on %s.", year, opens);
    }

    /** The year; refused when it was never opened. */
    public Cycle require(int year) {
        return store.find(year).orElseThrow(() -> new Refused("The year %s is not open.", year));
    }

    /** The years, the earliest first. */
    public List<Cycle> all() {
        return store.all();
    }

    /** The year under way: the earliest that is not closed; refused when there is none. */
    public Cycle current() {
        return store.all().stream()
                .filter(cycle -> !cycle.closed())
                .findFirst()
                .orElseThrow(() -> new Refused("No year is open: 'cycle open' opens one."));
    }

    /** The year under way, or the last one when all are closed; refused when none was ever opened. */
    public Cycle currentOrLast() {
        List<Cycle> all = store.all();
        boolean areClosed = !all.isEmpty() && all.stream().allMatch(Cycle::closed);
        return areClosed ? all.get(all.size() - 1) : current();
    }

    /** Sets the planned day of a step; every wait that hangs on it is computed again. */
    public void plan(Actor actor, int year, String key, LocalDate day, boolean tentative) {
        actor.requireOperator();
        Refused.unless(
                !key.equals(Step.MSP.key()), "The meeting of %s moves with both of its dates, not as a step.", year);
        Milestone before = requireOpen(year).milestone(key);
        Milestone planned = before.plannedOn(day, tentative);
        store.replace(planned);
        record(
                actor,
                year,
                "step %s planned for %s, before: %s".formatted(key, planned.dayInWords(), before.dayInWords()));
        process.planChanged(year);
    }

    /** Moves the formal meeting; its milestone and every wait that hangs on it follow. */
    public void moveMeeting(Actor actor, int year, LocalDate opens, LocalDate closes) {
        actor.requireOperator();
        requireWithin(year, opens);
        Meeting before = requireOpen(year).meeting();
        Meeting moved = before.movedTo(opens, closes);
        store.replaceMeeting(year, moved);
        change(year, Step.MSP.key(), milestone -> milestone.plannedOn(opens, false));
        StringBuilder steps = new StringBuilder();
        for (Step step : List.of(Step.PRE_MSP, Step.MSP_PAPER, Step.HAND_OVER)) {
            Milestone old = require(year).milestone(step.key());
            if (old.isOpen()) {
                Milestone planned = old.plannedOn(day(step, moved), step.isTentative());
                store.replace(planned);
                steps.append("; step %s from %s to %s".formatted(step.key(), old.dayInWords(), planned.dayInWords()));
            }
        }
        record(actor, year, "meeting moved from %s to %s%s".formatted(before.dates(), moved.dates(), steps));
        process.planChanged(year);
    }

    /** Records that a step was done; by an operator or the software itself, never before it has happened. */
    public void complete(Actor actor, int year, String key, When when) {
        actor.requireOperator();
        requireSomethingDone(key);
        Refused.unless(!when.first().isAfter(deadlines.today()), "%s has not come yet.", when.text());
        Milestone before = requireOpen(year).milestone(key);
        store.replace(before.done(when));
        record(actor, year, "step %s done %s, planned for %s".formatted(key, when.text(), before.dayInWords()));
        tellClosed(year, key);
    }

    /** Names the next Chair, from the day, and closes the step of the hand-over as of today; both or neither. */
    public void handOver(Actor actor, int year, StateCode chair, LocalDate from) {
        committee.nameChair(actor, chair, from, null);
        complete(actor, year, Step.HAND_OVER.key(), When.on(deadlines.today()));
    }

    /** Leaves a step out this year, with a reason. */
    public void skip(Actor actor, int year, String key, String reason) {
        actor.requireOperator();
        requireReason(reason);
        requireSomethingDone(key);
        Milestone before = requireOpen(year).milestone(key);
        store.replace(before.skipped(reason));
        record(actor, year, "step %s skipped, planned for %s: %s".formatted(key, before.dayInWords(), reason));
        tellClosed(year, key);
    }

    /** Adds a step that the usual year does not have, with a reason. */
    public void add(Actor actor, int year, String key, String name, LocalDate day, String reason) {
        actor.requireOperator();
        requireReason(reason);
        Typed.requireOneLine("The name of a step", name);
        Typed.requireOneLine("The key of a step", key);
        Cycle cycle = requireOpen(year);
        Refused.unless(cycle.find(key) == null, "The year %s has a step '%s' already.", year, key);
        store.add(new Milestone(year, key, name, day, true, Milestone.State.PLANNED, reason));
        record(actor, year, "step %s added: %s".formatted(key, reason));
        process.stepAdded(year, key);
    }

    /** Has a finished step done once more, under a key of its own, with a reason; answers the key. */
    public String repeat(Actor actor, int year, String key, LocalDate day, String reason) {
        Milestone first = requireOpen(year).milestone(key);
        Refused.unless(!first.isOpen(), "The step '%s' of %s is still open: it is not repeated.", key, year);
        long times = require(year).milestones().stream()
                .filter(milestone -> milestone.key().matches(key + "-\\d+"))
                .count();
        String again = key + "-" + (times + 2);
        add(actor, year, again, first.name() + ", again", day, reason);
        return again;
    }

    /** Closes the year after the hand-over; refused while a step of it is open. */
    public void close(Actor actor, int year) {
        actor.requireOperator();
        List<String> open = new ArrayList<>();
        for (Milestone milestone : requireOpen(year).milestones()) {
            if (milestone.isOpen() && !Step.isDateOnly(milestone.key())) {
                open.add(milestone.key());
            }
        }
        Refused.unless(open.isEmpty(), "The year %s still has open steps: %s.", year, String.join(", ", open));
        store.close(year);
        record(actor, year, "closed");
    }

    private void tellClosed(int year, String key) {
        if (isStandard(key)) {
            process.stepClosed(year, key);
        } else {
            process.addedStepClosed(year, key);
        }
    }

    private void change(int year, String key, UnaryOperator<Milestone> change) {
        store.replace(change.apply(requireOpen(year).milestone(key)));
    }

    private Cycle requireOpen(int year) {
        Cycle cycle = require(year);
        Refused.unless(!cycle.closed(), "The year %s is closed.", year);
        return cycle;
    }

    private static void requireReason(String reason) {
        Refused.unless(!reason.isBlank(), "A reason is needed.");
        Typed.requireOneLine("A reason", reason);
    }

    private static void requireSomethingDone(String key) {
        Refused.unless(!Step.isDateOnly(key), "'%s' is a date, not something to be done.", key);
    }

    private static boolean isStandard(String key) {
        return Arrays.stream(Step.values()).anyMatch(step -> step.key().equals(key));
    }

    private void record(Actor actor, int year, String words) {
        audit.record(actor, Subject.of(Subject.Kind.CYCLE, String.valueOf(year)), words);
        channel.yearChanged();
    }
}
