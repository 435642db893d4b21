package org.committeecycle.domain.archive;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.archive.Sheet.Column;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.Milestone;
import org.committeecycle.domain.cycle.SeatCalendar;
import org.committeecycle.domain.task.Task;

/** The year as it was planned: its meeting, its steps, every deadline, and the holidays that deadlines leave out. */
class PlanSheets {

    private final Deadlines deadlines;

    PlanSheets(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Until when something was due. */
    private record Due(Instant at, Subject what, String name, String state) {

        static final Comparator<Due> BY_TIME = Comparator.comparing(Due::at)
                .thenComparing(due -> due.what().toString())
                .thenComparing(Due::name);
    }

    List<Sheet> of(Cycle cycle, List<Task> tasks, List<Approval> approvals) {
        return List.of(cycle(cycle), milestones(cycle), deadlines(cycle, tasks, approvals), holidays(cycle));
    }

    private static Sheet cycle(Cycle cycle) {
        return Sheet.of(
                "cycle",
                "The year and the meeting at which it ends",
                () -> Stream.of(cycle),
                Column.of("year", Cycle::year),
                Column.of("meeting", year -> year.meeting().name()),
                Column.of("short", year -> year.meeting().shortName()),
                Column.of("city", year -> year.meeting().city()),
                Column.of("opens", year -> year.meeting().opens()),
                Column.of("closes", year -> year.meeting().closes()),
                Column.of("agendaItem", year -> year.meeting().agendaItem()),
                Column.of("agendaTitles", year -> year.meeting().agendaTitles()),
                Column.of("closed", Cycle::closed));
    }

    private static Sheet milestones(Cycle cycle) {
        return Sheet.of(
                "milestones",
                "A step of the year, by its date",
                () -> cycle.milestones().stream(),
                Column.of("key", Milestone::key),
                Column.of("name", Milestone::name),
                Column.of("date", Milestone::date),
                Column.of("tentative", Milestone::tentative),
                Column.of("state", Milestone::state),
                Column.of("words", Milestone::words));
    }

    private static Sheet deadlines(Cycle cycle, List<Task> tasks, List<Approval> approvals) {
        return Sheet.of(
                "deadlines",
                "A deadline of a step, a task or a decision, by its time",
                () -> Stream.of(
                                cycle.milestones().stream().map(step -> due(cycle, step)),
                                tasks.stream().flatMap(PlanSheets::due),
                                approvals.stream().flatMap(PlanSheets::due))
                        .flatMap(dues -> dues)
                        .sorted(Due.BY_TIME),
                Column.of("due", Due::at),
                Column.of("of", Due::what),
                Column.of("name", Due::name),
                Column.of("state", Due::state));
    }

    private static Due due(Cycle cycle, Milestone step) {
        return new Due(
                SeatCalendar.endOf(step.date()),
                Subject.of(Subject.Kind.MILESTONE, cycle.year() + "-" + step.key()),
                step.name(),
                Words.of(step.state()));
    }

    private static Stream<Due> due(Task task) {
        return Stream.ofNullable(task.due())
                .map(at -> new Due(at, Subject.of(Subject.Kind.TASK, task.id()), task.name(), Words.of(task.status())));
    }

    private static Stream<Due> due(Approval approval) {
        return Stream.ofNullable(approval.deadline())
                .map(at -> new Due(
                        at,
                        Subject.of(Subject.Kind.APPROVAL, approval.id()),
                        approval.question().text(),
                        Words.of(approval.outcome())));
    }

    private Sheet holidays(Cycle cycle) {
        return Sheet.of(
                "holidays",
                "A holiday of the seat in the year, as it was entered",
                () -> deadlines.holidays().entrySet().stream()
                        .filter(holiday -> holiday.getKey().getYear() == cycle.year()),
                Column.of("day", Map.Entry::getKey),
                Column.of("name", Map.Entry::getValue));
    }
}
