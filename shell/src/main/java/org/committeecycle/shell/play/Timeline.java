package org.committeecycle.shell.play;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.Visibility;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.cycle.Milestone;
import org.committeecycle.domain.cycle.Step;
import org.committeecycle.domain.cycle.When;

/**
 * The year as it was played: its steps, and of the log the public entries only.
 *
 * @param notice that this is a reconstruction
 */
record Timeline(String notice, int year, String meeting, List<Event> events) {

    /**
     * Something on a day.
     *
     * @param kind {@code step}, {@code date} or {@code activity}
     * @param when as it may be printed; the date itself only orders it where the day is not public
     * @param state for a step: planned, done or skipped
     */
    record Event(LocalDate date, String when, String kind, String what, String about, String state) {}

    static Timeline of(String notice, Cycle cycle, List<Activity> log) {
        Stream<Event> steps = cycle.milestones().stream().map(Timeline::event);
        Stream<Event> acts = log.stream()
                .filter(act -> act.isInForce() && act.visibility() == Visibility.PUBLIC)
                .map(Timeline::event);
        List<Event> events = Stream.concat(steps, acts)
                .sorted(Comparator.comparing(Event::date)
                        .thenComparing(Event::kind)
                        .thenComparing(Event::what))
                .toList();
        return new Timeline(notice, cycle.year(), cycle.meeting().name(), events);
    }

    private static Event event(Milestone milestone) {
        boolean isDate =
                milestone.key().equals(Step.MSP.key()) || milestone.key().equals(Step.REPORTS_DUE.key());
        boolean isDone = milestone.state() == Milestone.State.DONE && milestone.words() != null;
        return new Event(
                milestone.date(),
                isDone ? milestone.words() : When.on(milestone.date()).text(),
                isDate ? "date" : "step",
                milestone.name(),
                milestone.key(),
                milestone.state().name().toLowerCase(Locale.ROOT));
    }

    private static Event event(Activity act) {
        return new Event(
                act.facts().when().last(),
                act.facts().when().text(),
                "activity",
                act.facts().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + act.number(),
                act.facts().about().toString(),
                "");
    }
}
