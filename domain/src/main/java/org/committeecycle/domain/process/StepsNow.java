package org.committeecycle.domain.process;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.communication.Communication;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.Milestone;
import org.committeecycle.domain.cycle.Step;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.paper.Paper;
import org.committeecycle.domain.paper.Papers;
import org.committeecycle.domain.task.Tasks;

/** How far each step of a year is. */
class StepsNow {

    /** A year's tasks are open from its first weeks on: their steps count as under way when their day is this near. */
    private static final int WEEKS_NEAR = 4;

    private static final Set<Communication.Status> WORKED_ON = EnumSet.of(
            Communication.Status.DRAFT,
            Communication.Status.IN_APPROVAL,
            Communication.Status.APPROVED,
            Communication.Status.SIGNED);

    private final Tasks tasks;
    private final Communications communications;
    private final Papers papers;
    private final Deadlines deadlines;

    StepsNow(Tasks tasks, Communications communications, Papers papers, Deadlines deadlines) {
        this.tasks = tasks;
        this.communications = communications;
        this.papers = papers;
        this.deadlines = deadlines;
    }

    List<StepNow> of(Actor actor, Cycle cycle) {
        Set<String> asked = tasks.openOn(actor, cycle.subject()).stream()
                .flatMap(task -> Stream.of(task.key(), task.step()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> workedOn = communications.all(actor).stream()
                .filter(communication -> WORKED_ON.contains(communication.status()))
                .map(Communication::id)
                .collect(Collectors.toSet());
        return cycle.milestones().stream()
                .map(milestone -> new StepNow(
                        milestone.key(),
                        milestone.name(),
                        switch (milestone.state()) {
                            case DONE -> StepNow.State.DONE;
                            case SKIPPED -> StepNow.State.SKIPPED;
                            case PLANNED ->
                                Step.isDateOnly(milestone.key())
                                        ? date(cycle, milestone)
                                        : open(actor, milestone, asked, workedOn);
                        },
                        when(milestone)))
                .toList();
    }

    /** Whether the step is still to be done, or its date still to come. */
    boolean isAhead(Cycle cycle, Milestone milestone) {
        return milestone.isOpen()
                && (!Step.isDateOnly(milestone.key()) || date(cycle, milestone) != StepNow.State.DONE);
    }

    private StepNow.State open(Actor actor, Milestone milestone, Set<String> asked, Set<String> workedOn) {
        boolean near = !milestone.date().minusWeeks(WEEKS_NEAR).isAfter(deadlines.today());
        return near && asked.contains(milestone.key())
                        || workedOn.contains(milestone.year() + "-" + milestone.key())
                        || milestone.key().equals(Step.MSP_PAPER.key()) && isPaperWorkedOn(actor, milestone.year())
                ? StepNow.State.RUNNING
                : StepNow.State.TO_COME;
    }

    private boolean isPaperWorkedOn(Actor actor, int year) {
        return papers.isOpened(year) && papers.require(actor, year).status() != Paper.Status.WITHDRAWN;
    }

    private StepNow.State date(Cycle cycle, Milestone milestone) {
        LocalDate today = deadlines.today();
        boolean isMeeting = milestone.key().equals(Step.MSP.key());
        LocalDate last = isMeeting ? cycle.meeting().closes() : milestone.date();
        if (today.isAfter(last)) {
            return StepNow.State.DONE;
        }
        return isMeeting && !today.isBefore(milestone.date()) ? StepNow.State.RUNNING : StepNow.State.TO_COME;
    }

    private static String when(Milestone milestone) {
        String words = milestone.words();
        return milestone.isOpen() || words == null
                ? When.on(milestone.date()).text() + (milestone.tentative() ? ", tentative" : "")
                : words;
    }
}
