package org.committeecycle.shell.overview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Standings;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.Milestone;
import org.committeecycle.domain.cycle.SeatCalendar;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.Tasks;
import org.committeecycle.shell.cycle.Years;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.CommandRegistration.OptionArity;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(group = "The year")
class OverviewCommands {

    private final Cycles cycles;
    private final Years years;
    private final Tasks tasks;
    private final Approvals approvals;
    private final Standings standings;
    private final Deadlines deadlines;

    OverviewCommands(
            Cycles cycles, Years years, Tasks tasks, Approvals approvals, Standings standings, Deadlines deadlines) {
        this.cycles = cycles;
        this.years = years;
        this.tasks = tasks;
        this.approvals = approvals;
        this.standings = standings;
        this.deadlines = deadlines;
    }

    /** A step and how far it is. */
    record StepNow(String step, String name, String state, String when) {}

    /** Something that waits for somebody. */
    record Waiting(String what, String on, String waits, @Nullable Instant due) {}

    /** Where a year stands. */
    record Overview(int year, String meeting, boolean closed, List<StepNow> steps, List<Waiting> waiting) {}

    @Example("cycle show 2025")
    @Command(
            command = "cycle show",
            alias = "cycle",
            description = "Shows where the year stands, and what waits for whom.")
    Shown show(
            Actor who,
            @Option(arity = OptionArity.ZERO_OR_ONE, description = "The year; the one under way when left out.")
                    @Nullable
                    Integer year) {
        Cycle cycle = cycles.require(years.or(year));
        List<Task> openTasks = tasks.mine(who);
        List<Approval> openApprovals = open(who);
        Overview overview = new Overview(
                cycle.year(),
                cycle.meeting().name() + ", " + cycle.meeting().placeAndDates(),
                cycle.closed(),
                cycle.milestones().stream()
                        .sorted(Comparator.comparing(Milestone::date))
                        .map(milestone -> step(milestone, openTasks, openApprovals))
                        .toList(),
                waiting(who, openTasks, openApprovals));
        return Shown.list(
                        overview.steps(),
                        "The year has no steps.",
                        Column.of("Step", StepNow::step),
                        Column.of("Name", StepNow::name),
                        Column.of("State", StepNow::state),
                        Column.of("When", StepNow::when))
                .saying("%s%s: %s.", overview.year(), overview.closed() ? ", closed" : "", overview.meeting())
                .and(
                        "Waiting",
                        overview.waiting(),
                        Column.of("What", Waiting::what),
                        Column.of("On", Waiting::on),
                        Column.of("Standing", Waiting::waits),
                        Column.of("Due", waiting -> inWords(waiting.due())))
                .withValue(overview);
    }

    @Example("milestone due")
    @Command(
            command = "milestone due",
            alias = "deadlines",
            description = "Shows what is due next for you, in order: tasks, decisions and steps of the year.")
    Shown due(Actor who) {
        List<Waiting> due = new ArrayList<>(waiting(
                who,
                tasks.mine(who),
                open(who).stream().filter(approval -> isAskedOf(who, approval)).toList()));
        cycles.all().stream()
                .filter(cycle -> !cycle.closed())
                .flatMap(cycle -> cycle.milestones().stream())
                .filter(Milestone::isOpen)
                .map(milestone -> new Waiting(
                        milestone.name(),
                        milestone.year() + " " + milestone.key(),
                        milestone.tentative() ? "tentative" : "",
                        SeatCalendar.endOf(milestone.date())))
                .forEach(due::add);
        due.sort(Comparator.comparing(Waiting::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return Shown.list(
                due,
                "Nothing is due.",
                Column.of("Due", waiting -> inWords(waiting.due())),
                Column.of("What", Waiting::what),
                Column.of("On", Waiting::on),
                Column.of("Standing", Waiting::waits));
    }

    private List<Approval> open(Actor who) {
        return approvals.all(who).stream().filter(Approval::isOpen).toList();
    }

    private boolean isAskedOf(Actor who, Approval approval) {
        StateCode member = who.member();
        return member == null || approval.owing(approvals.eligible(approval)).contains(member);
    }

    private List<Waiting> waiting(Actor who, List<Task> openTasks, List<Approval> openApprovals) {
        List<Waiting> waiting = new ArrayList<>();
        for (Task task : openTasks) {
            waiting.add(new Waiting(
                    task.id() + " " + task.name(), task.subject().toString(), "waits for " + owner(task), task.due()));
        }
        for (Approval approval : openApprovals) {
            waiting.add(new Waiting(
                    approval.id() + " " + approval.question().text(),
                    approval.question().subject().toString(),
                    standings.of(who, approval).words(),
                    approval.deadline()));
        }
        return waiting;
    }

    private static String owner(Task task) {
        return task.owner() == Owner.ISU ? "the ISU" : task.owner() == Owner.CHAIR ? "the Chair" : "the members";
    }

    private static StepNow step(Milestone milestone, List<Task> openTasks, List<Approval> openApprovals) {
        String words = milestone.words();
        return new StepNow(
                milestone.key(),
                milestone.name(),
                switch (milestone.state()) {
                    case DONE -> "done";
                    case SKIPPED -> "skipped";
                    case PLANNED -> isRunning(milestone, openTasks, openApprovals) ? "running" : "to come";
                },
                milestone.isOpen() || words == null
                        ? milestone.date() + (milestone.tentative() ? ", tentative" : "")
                        : words);
    }

    private static boolean isRunning(Milestone milestone, List<Task> openTasks, List<Approval> openApprovals) {
        String id = milestone.year() + "-" + milestone.key();
        return openTasks.stream()
                        .anyMatch(task -> task.subject().id().equals(id)
                                || milestone.key().equals(task.key()))
                || openApprovals.stream()
                        .anyMatch(approval -> approval.question().subject().id().equals(id));
    }

    private String inWords(@Nullable Instant due) {
        return due == null ? "no deadline" : deadlines.standing(due);
    }
}
