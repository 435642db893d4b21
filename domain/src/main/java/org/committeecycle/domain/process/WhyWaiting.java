package org.committeecycle.domain.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Standings;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Milestone;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.Tasks;

/** Says why something waits, by where its diagram stands right now. */
class WhyWaiting {

    private final WaitingPlaces places;
    private final PlaceInWords words;
    private final Cycles cycles;
    private final Tasks tasks;
    private final Approvals approvals;
    private final Standings standings;

    WhyWaiting(
            WaitingPlaces places,
            PlaceInWords words,
            Cycles cycles,
            Tasks tasks,
            Approvals approvals,
            Standings standings) {
        this.places = places;
        this.words = words;
        this.cycles = cycles;
        this.tasks = tasks;
        this.approvals = approvals;
        this.standings = standings;
    }

    /** The sentences about a subject that the actor sees. */
    List<String> of(Actor actor, Subject subject) {
        return switch (subject.kind()) {
            case TASK -> List.of(words.of(tasks.require(actor, subject.id())));
            case MILESTONE -> ofStep(actor, subject.id());
            default -> ofDiagram(actor, subject);
        };
    }

    private List<String> ofDiagram(Actor actor, Subject subject) {
        List<WaitingPlace> waiting = places.of(subject);
        if (waiting.isEmpty()) {
            return List.of(ended(actor, subject));
        }
        Map<String, Long> sentences = waiting.stream()
                .flatMap(place -> words.of(actor, place))
                .collect(Collectors.groupingBy(sentence -> sentence, LinkedHashMap::new, Collectors.counting()));
        if (sentences.isEmpty()) {
            return List.of(subject.id() + " is under way, and nothing of it waits for you.");
        }
        return sentences.entrySet().stream()
                .map(said ->
                        said.getKey() + (said.getValue() > 1 ? " This is so %s times.".formatted(said.getValue()) : ""))
                .toList();
    }

    private String ended(Actor actor, Subject subject) {
        return subject.kind() == Subject.Kind.APPROVAL
                ? "%s %s."
                        .formatted(
                                subject.id(),
                                standings
                                        .of(actor, approvals.require(actor, subject.id()))
                                        .words())
                : subject.id() + " waits for nothing: its diagram has ended.";
    }

    private List<String> ofStep(Actor actor, String id) {
        Cycle cycle = cycles.require(Integer.parseInt(id.substring(0, 4)));
        Milestone step = cycle.milestone(id.substring(5));
        List<String> asked = tasks.openOn(actor, cycle.subject()).stream()
                .filter(task -> isFor(step, task))
                .map(words::of)
                .toList();
        return asked.isEmpty() ? List.of(stateOf(id, step)) : asked;
    }

    private static boolean isFor(Milestone step, Task task) {
        return step.key().equals(task.key()) || step.key().equals(task.step());
    }

    private static String stateOf(String id, Milestone step) {
        return switch (step.state()) {
            case DONE -> "%s waits for nothing: it was done %s.".formatted(id, step.words());
            case SKIPPED -> "%s waits for nothing: it is left out, %s.".formatted(id, step.words());
            case PLANNED ->
                "%s waits for its day, %s%s."
                        .formatted(id, When.on(step.date()).text(), step.tentative() ? ", tentative" : "");
        };
    }
}
