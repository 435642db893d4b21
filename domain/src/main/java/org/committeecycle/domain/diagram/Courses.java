package org.committeecycle.domain.diagram;

import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.communication.Communication;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.domain.communication.Letter;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.Milestone;
import org.committeecycle.domain.cycle.SeatCalendar;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.Tasks;
import org.jspecify.annotations.Nullable;

/** The calendar of everything that a year has brought and still asks for, to be compared with that of another. */
@Transactional
public class Courses {

    private static final String MEMBERS = "the members";

    private final Cycles cycles;
    private final Cases cases;
    private final Tasks tasks;
    private final Approvals approvals;
    private final Communications communications;
    private final Deadlines deadlines;

    public Courses(
            Cycles cycles,
            Cases cases,
            Tasks tasks,
            Approvals approvals,
            Communications communications,
            Deadlines deadlines) {
        this.cycles = cycles;
        this.cases = cases;
        this.tasks = tasks;
        this.approvals = approvals;
        this.communications = communications;
        this.deadlines = deadlines;
    }

    /** The year as it stands, with the lines that did not fit; by the software or an operator. */
    public Course course(Actor actor, List<Halt> halts) {
        List<String> waiting = tasks.mine(actor).stream()
                .map(task -> called(task) + " (" + task.owner().inWords() + ")")
                .sorted()
                .toList();
        return new Course(moments(actor), halts, waiting);
    }

    /** Every step, task, deadline, silence, decision and letter that the actor may see. */
    private List<Moment> moments(Actor actor) {
        actor.requireOperator();
        List<Moment> moments = new ArrayList<>();
        cycles.all().forEach(cycle -> cycle.milestones().forEach(step -> moments.add(moment(step))));
        Map<String, Integer> counted = new HashMap<>();
        Stream.concat(
                        cycles.all().stream().map(Cycle::subject),
                        cases.all(actor).stream().map(Case::subject))
                .flatMap(about -> tasks.about(actor, about).stream())
                .forEach(task -> add(task, key(task.subject() + " " + task.key(), counted), moments));
        approvals
                .all(actor)
                .forEach(approval -> add(approval, key(approval.question().subject() + " asked", counted), moments));
        communications.all(actor).forEach(letter -> add(actor, letter, moments));
        return moments;
    }

    /** The first, the second and so on of its like. */
    private static String key(String like, Map<String, Integer> counted) {
        return like + " " + counted.merge(like, 1, Integer::sum);
    }

    private static Moment moment(Milestone step) {
        return new Moment(
                Moment.Kind.STEP,
                "step " + step.year() + " " + step.key(),
                SeatCalendar.endOf(step.date()),
                step.name() + (step.state() == Milestone.State.SKIPPED ? " (left out)" : ""),
                MEMBERS);
    }

    private static void add(Task task, String key, List<Moment> moments) {
        String called = called(task);
        String who = task.owner().inWords();
        moments.add(new Moment(Moment.Kind.TASK, key, task.openedAt(), called + " is asked", who));
        Instant due = task.due();
        if (due != null) {
            moments.add(new Moment(Moment.Kind.DEADLINE, key + " due", due, called + " is due", who));
        }
    }

    private static String called(Task task) {
        return "'%s' for %s".formatted(task.name(), task.subject().id());
    }

    private void add(Approval approval, String key, List<Moment> moments) {
        Subject on = approval.question().subject();
        moments.add(
                new Moment(Moment.Kind.TASK, key, approval.openedAt(), on.id() + " is put to the members", MEMBERS));
        String period = approval.question().period();
        if (period != null) {
            moments.add(end(approval, key + " end", period));
        }
        Instant decided = approval.decidedAt();
        if (decided != null) {
            moments.add(new Moment(
                    Moment.Kind.DECISION, key + " decided", decided, on.id() + ": " + approval.result(), MEMBERS));
        }
    }

    private Moment end(Approval approval, String key, String period) {
        @Nullable Instant deadline = approval.deadline();
        boolean isSilence = approval.question().rule() == DecisionRule.SILENCE;
        return new Moment(
                isSilence ? Moment.Kind.SILENCE : Moment.Kind.DEADLINE,
                key,
                deadline == null ? deadlines.after(approval.openedAt(), period) : deadline,
                "%s on %s%s ends"
                        .formatted(
                                isSilence ? "The silence" : "The time to decide",
                                approval.question().subject().id(),
                                deadline == null ? ", if begun at once," : ""),
                MEMBERS);
    }

    private void add(Actor actor, Communication letter, List<Moment> moments) {
        if (letter.status() != Communication.Status.SENT) {
            return;
        }
        List<Letter> letters = communications.letters(actor, letter.id());
        letters.stream()
                .map(Letter::producedAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .or(() -> Optional.ofNullable(letter.sent()).map(when -> SeatCalendar.endOf(when.last())))
                .ifPresent(at -> moments.add(new Moment(
                        Moment.Kind.LETTER,
                        letter.subject() + " sent",
                        at,
                        letter.plan().title() + " goes out" + number(letters),
                        letter.plan().recipients().words())));
    }

    private static String number(List<Letter> letters) {
        return switch (letters.size()) {
            case 0 -> "";
            case 1 -> ", 1 letter";
            default -> ", " + letters.size() + " letters";
        };
    }
}
