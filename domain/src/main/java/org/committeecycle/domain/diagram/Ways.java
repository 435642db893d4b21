package org.committeecycle.domain.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Where a running diagram can get to, along its flows, over borders of elements and in and out of sub-processes. */
record Ways(Drawing drawing) {

    private static final Set<String> NODES = Set.of(
            "task",
            "userTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "scriptTask",
            "manualTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "adHocSubProcess",
            "transaction",
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway",
            "complexGateway");

    static boolean isNode(Part part) {
        return NODES.contains(part.kind());
    }

    static boolean isSubProcess(Part part) {
        return Set.of("subProcess", "adHocSubProcess", "transaction").contains(part.kind());
    }

    /** A part of the diagram that begins by itself when something happens. */
    static boolean isEventSubProcess(Part part) {
        return isSubProcess(part) && part.facet("triggeredByEvent").equals("true");
    }

    List<Part> nodes() {
        return drawing.parts().stream().filter(Ways::isNode).toList();
    }

    /** Where the diagram begins, and where a part of it can begin while it runs. */
    List<Part> beginnings() {
        return drawing.all("startEvent").stream()
                .filter(start -> drawing.part(String.valueOf(start.within()))
                        .map(around -> !isSubProcess(around) || isEventSubProcess(around))
                        .orElse(true))
                .toList();
    }

    /** All nodes that can be reached, without ever entering a part that is blocked. */
    Set<String> reached(List<Part> from, Predicate<Part> blocked) {
        Set<String> reached = new HashSet<>();
        Deque<Part> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            Part part = open.pop();
            if (!blocked.test(part) && reached.add(part.id())) {
                open.addAll(next(part, blocked));
            }
        }
        return reached;
    }

    /** The nodes that may run after this one. */
    List<Part> next(Part node, Predicate<Part> blocked) {
        List<Part> next = new ArrayList<>();
        boolean entered = isSubProcess(node) && !inner(node).isEmpty();
        if (entered) {
            next.addAll(inner(node));
        }
        if (!entered || node.has("multiInstanceLoopCharacteristics collection")) {
            next.addAll(after(node, blocked));
        }
        if (node.is("endEvent")) {
            drawing.part(String.valueOf(node.within()))
                    .filter(Ways::isSubProcess)
                    .ifPresent(around -> next.addAll(after(around, blocked)));
        }
        next.addAll(drawing.onBorderOf(node.id()));
        return next;
    }

    private List<Part> after(Part node, Predicate<Part> blocked) {
        return drawing.flowsFrom(node.id()).stream()
                .filter(blocked.negate())
                .flatMap(flow -> drawing.part(flow.facet(Facet.TARGET)).stream())
                .toList();
    }

    private List<Part> inner(Part around) {
        return drawing.inside(around.id()).stream()
                .filter(part -> part.is("startEvent"))
                .toList();
    }
}
