package org.committeecycle.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Geneva;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.SimulatedClock;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Meeting;
import org.committeecycle.domain.process.DueWork;
import org.committeecycle.domain.register.Basis;
import org.committeecycle.domain.register.RegisterStore;
import org.committeecycle.domain.register.Source;
import org.committeecycle.domain.register.State;
import org.committeecycle.domain.register.StatusChange;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.Tasks;
import org.springframework.stereotype.Component;

/**
 * The year 2025 of an invented committee of five, Avalon in the chair, which ends at a meeting from 1 to 5 December; and
 * what people do in it again and again.
 */
@Component
public class AYear {

    public static final StateCode AVALON = StateCode.of("XAA");
    public static final StateCode BORDURIA = StateCode.of("XAB");
    public static final StateCode CASCARA = StateCode.of("XAC");
    /** A State Party without a seat. */
    public static final StateCode FREEDONIA = StateCode.of("XAF");

    public static final List<StateCode> MEMBERS =
            List.of(AVALON, BORDURIA, CASCARA, StateCode.of("XAD"), StateCode.of("XAE"));

    public static final Actor ISU = Actor.staff("Ina", Set.of(Role.OPERATOR), Channel.LOCAL);
    public static final Actor CHAIR = delegateOf(AVALON);

    private final SimulatedClock clock;
    private final DueWork due;
    private final RegisterStore register;
    private final Committee committee;
    private final Cycles cycles;
    private final Approvals approvals;
    private final Tasks tasks;

    AYear(
            SimulatedClock clock,
            DueWork due,
            RegisterStore register,
            Committee committee,
            Cycles cycles,
            Approvals approvals,
            Tasks tasks) {
        this.clock = clock;
        this.due = due;
        this.register = register;
        this.committee = committee;
        this.cycles = cycles;
        this.approvals = approvals;
        this.tasks = tasks;
    }

    public static Actor delegateOf(StateCode member) {
        return Actor.delegate("the delegate of " + member, member, Channel.CHRONICLE);
    }

    public static Subject subject() {
        return Subject.of(Subject.Kind.CYCLE, "2025");
    }

    /** Seats the five, names the Chair and opens the year. */
    public void opens() {
        List.of("Avalon", "Borduria", "Cascara", "Dorado", "Erewhon", "Freedonia")
                .forEach(name -> register.save(party(name)));
        LocalDate begin = LocalDate.of(2024, 1, 1);
        MEMBERS.forEach(member -> committee.seat(ISU, member, begin, LocalDate.of(2026, 12, 31)));
        committee.nameChair(ISU, AVALON, begin, LocalDate.of(2025, 12, 5));
        cycles.open(
                ISU,
                2025,
                new Meeting(
                        "First Meeting",
                        "First Meeting of the Invented States",
                        "1MIS",
                        "Geneva",
                        LocalDate.of(2025, 12, 1),
                        LocalDate.of(2025, 12, 5),
                        "9",
                        List.of("Cooperative compliance")));
    }

    private static State party(String name) {
        return new State(
                StateCode.of("XA" + name.charAt(0)),
                name,
                name,
                List.of(new StatusChange(
                        StatusChange.Kind.JOINED,
                        LocalDate.of(2000, 1, 1),
                        null,
                        "accession",
                        Basis.STATED,
                        new Source("illustrative, says nothing about any State"))),
                "");
    }

    /** Lets the days pass until noon of the day; everything that falls due on the way is done at its own time. */
    public void passesUntil(String day) {
        passesUntil(LocalDate.parse(day).atTime(12, 0).atZone(Geneva.ZONE).toInstant());
    }

    /** Lets time pass until the instant, and the diagrams do all that is due by then. */
    public void passesUntil(Instant instant) {
        boolean more = true;
        while (more) {
            more = due.runNext(instant);
        }
        clock.moveTo(instant);
    }

    /** Has the diagrams do what is due now. */
    public void goesOn() {
        passesUntil(clock.instant());
    }

    public LocalDate today() {
        return Geneva.today(clock);
    }

    /** The id of the open approval on the subject. */
    public String approvalOn(String subject) {
        return approvals.requireOpen(ISU, subject).id();
    }

    /** Every member that decides on it agrees, one after the other. */
    public void allAgree(String approval) {
        Approval asked = approvals.require(ISU, approval);
        approvals
                .eligible(asked)
                .forEach(member -> approvals.decide(delegateOf(member), approval, asked.version(), Stance.AGREES, ""));
    }

    /** Every member is reached, nobody objects, and the silence is over. */
    public void nobodyObjects(String approval) {
        everybodyIsReached(approval);
        passesItsDeadline(approval);
    }

    /** Every member is reached, one objects, and the silence is over. */
    public void somebodyObjects(String approval) {
        Approval reached = everybodyIsReached(approval);
        approvals.decide(
                delegateOf(CASCARA), approval, reached.version(), Stance.OBJECTS, "The first sentence says too much");
        passesItsDeadline(approval);
    }

    private Approval everybodyIsReached(String approval) {
        return approvals.reached(ISU, approval, approvals.require(ISU, approval).version(), MEMBERS);
    }

    /** Lets the deadline of the approval come. */
    public void passesItsDeadline(String approval) {
        passesUntil(approvals.require(ISU, approval).deadline());
    }

    /** The open tasks of the subject, by their keys. */
    public List<String> tasksOn(Subject subject) {
        return tasks.openOn(ISU, subject).stream().map(Task::key).sorted().toList();
    }

    /** The open task of the subject with the key. */
    public Task task(Subject subject, String key) {
        return tasks.openOn(ISU, subject).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The ISU answers the form of the subject's open task. */
    public void answered(Subject subject, String key, Map<String, String> answers) {
        tasks.answer(ISU, task(subject, key).id(), answers);
    }
}
