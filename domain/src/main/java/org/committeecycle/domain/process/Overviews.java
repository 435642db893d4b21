package org.committeecycle.domain.process;

import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.MemberStanding;
import org.committeecycle.domain.approval.Standing;
import org.committeecycle.domain.approval.Standings;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.Milestone;
import org.committeecycle.domain.cycle.SeatCalendar;
import org.committeecycle.domain.paper.Papers;
import org.committeecycle.domain.recusal.Recusals;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.Tasks;

/** Where the year stands, across everything that waits for somebody, as far as the asker may see it. */
@Transactional
public class Overviews {

    private final Cycles cycles;
    private final Tasks tasks;
    private final Approvals approvals;
    private final Standings standings;
    private final Recusals recusals;
    private final StepsNow steps;
    private final AskedAbout asked;
    private final WhyWaiting why;

    public Overviews(
            Cycles cycles,
            Tasks tasks,
            Approvals approvals,
            Standings standings,
            Cases cases,
            Communications communications,
            Papers papers,
            Recusals recusals,
            Deadlines deadlines,
            WaitingPlaces places) {
        this.cycles = cycles;
        this.tasks = tasks;
        this.approvals = approvals;
        this.standings = standings;
        this.recusals = recusals;
        this.steps = new StepsNow(tasks, communications, papers, deadlines);
        this.asked = new AskedAbout(cycles, cases, approvals, tasks, communications, papers, recusals);
        PlaceInWords words = new PlaceInWords(asked, tasks, approvals, standings, deadlines);
        this.why = new WhyWaiting(places, words, cycles, tasks, approvals, standings);
    }

    /**
     * The steps of the year, done, running and to come, and what waits for whom; refused as if there were no such year to
     * those outside the Committee and its house.
     */
    public YearOverview year(Actor actor, int year) {
        Cycle cycle = cycles.require(year);
        recusals.requireSees(cycle.subject(), actor);
        return new YearOverview(
                cycle.year(),
                cycle.meeting().name() + ", " + cycle.meeting().placeAndDates(),
                cycle.closed(),
                steps.of(actor, cycle),
                Stream.concat(
                                tasks.mine(actor).stream().map(Overviews::waiting),
                                open(actor).map(Overviews::waiting))
                        .toList());
    }

    /**
     * What is due next for the actor, the most urgent first: the tasks asked of it, the decisions on which its member has
     * not agreed or objected, and the steps of the years under way.
     */
    public List<Waiting> dueNext(Actor actor) {
        return Stream.of(
                        tasks.mine(actor).stream().map(Overviews::waiting),
                        open(actor)
                                .filter(standing -> isAskedOf(actor, standing))
                                .map(Overviews::waiting),
                        cycles.all().stream().flatMap(cycle -> ahead(actor, cycle)))
                .flatMap(waiting -> waiting)
                .sorted(Comparator.comparing(Waiting::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /**
     * Why a year, case, letter, paper, approval or task waits; refused as if there were none when the actor may not see it.
     *
     * @param id as it is called everywhere, "2025-pre-msp", or with its kind, "communication/2025-pre-msp"
     */
    public Reason whyWaiting(Actor actor, String id) {
        Subject of = asked.of(actor, id);
        return new Reason(of, asked.about(actor, of), why.of(actor, of));
    }

    private Stream<Standing> open(Actor actor) {
        return approvals.allOpen(actor).stream().map(approval -> standings.of(actor, approval));
    }

    private static boolean isAskedOf(Actor actor, Standing standing) {
        StateCode member = actor.member();
        return member == null
                || standing.members().stream().filter(MemberStanding::owes).anyMatch(owing -> owing.member()
                        .equals(member));
    }

    private Stream<Waiting> ahead(Actor actor, Cycle cycle) {
        if (cycle.closed() || !recusals.maySee(cycle.subject(), actor)) {
            return Stream.empty();
        }
        return cycle.milestones().stream()
                .filter(milestone -> steps.isAhead(cycle, milestone))
                .map(milestone -> waiting(cycle, milestone));
    }

    private static Waiting waiting(Task task) {
        return new Waiting(
                Subject.of(Subject.Kind.TASK, task.id()),
                task.name(),
                task.subject(),
                task.about(),
                "waits for " + task.owner().inWords(),
                task.due());
    }

    private static Waiting waiting(Standing standing) {
        Approval approval = standing.approval();
        return new Waiting(
                Subject.of(Subject.Kind.APPROVAL, approval.id()),
                approval.question().text(),
                approval.question().subject(),
                approval.question().about(),
                standing.words(),
                standing.until().orElse(null));
    }

    private static Waiting waiting(Cycle cycle, Milestone milestone) {
        return new Waiting(
                Subject.of(Subject.Kind.MILESTONE, milestone.year() + "-" + milestone.key()),
                milestone.name(),
                cycle.subject(),
                cycle.subject(),
                milestone.tentative() ? "tentative" : "",
                SeatCalendar.endOf(milestone.date()));
    }
}
