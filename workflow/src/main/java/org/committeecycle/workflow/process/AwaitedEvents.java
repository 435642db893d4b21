package org.committeecycle.workflow.process;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.process.WaitingPlace;
import org.jspecify.annotations.Nullable;

/** The messages and timers at which an instance stands, those of one gateway together. */
class AwaitedEvents {

    private final RuntimeService runtime;

    AwaitedEvents(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** A message, or a timer with the instant at which it ends. */
    private record Awaited(String element, String execution, Instant since, @Nullable Instant until) {}

    Stream<WaitingPlace> of(
            ProcessInstance instance, List<OwnWork.Piece> pieces, Subject subject, DrawnDiagram diagram) {
        Map<List<String>, List<Awaited>> byPlace = Stream.concat(messages(instance), timers(pieces))
                .filter(awaited -> diagram.standsAt(awaited.element()).isPresent())
                .collect(Collectors.groupingBy(
                        awaited -> List.of(diagram.standsAt(awaited.element()).orElseThrow(), awaited.execution()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byPlace.entrySet().stream()
                .map(place -> place(subject, diagram, place.getKey().get(0), place.getValue()));
    }

    private Stream<Awaited> messages(ProcessInstance instance) {
        return runtime
                .createEventSubscriptionQuery()
                .processInstanceId(instance.getId())
                .eventType("message")
                .list()
                .stream()
                .map(message -> new Awaited(
                        message.getActivityId(),
                        message.getExecutionId(),
                        message.getCreated().toInstant(),
                        null));
    }

    private static Stream<Awaited> timers(List<OwnWork.Piece> pieces) {
        return pieces.stream()
                .filter(OwnWork.Piece::isRunningTimer)
                .map(timer -> new Awaited(timer.element(), timer.job().getExecutionId(), timer.since(), timer.due()));
    }

    private static WaitingPlace place(Subject subject, DrawnDiagram diagram, String element, List<Awaited> events) {
        return WaitingPlace.events(
                subject,
                diagram.name(element),
                events.stream()
                        .map(Awaited::since)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                events.stream()
                        .map(event -> diagram.name(event.element()))
                        .sorted()
                        .toList(),
                events.stream()
                        .map(Awaited::until)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }
}
