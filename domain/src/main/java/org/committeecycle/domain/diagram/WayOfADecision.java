package org.committeecycle.domain.diagram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a diagram asks the members, what stands between the question and what came out, and what one reaches without. */
final class WayOfADecision {

    private final Drawing diagram;
    private final Set<String> between = new HashSet<>();
    private final Set<String> reached;
    private final Set<String> reachedWithoutDecision;

    WayOfADecision(Drawing diagram) {
        this.diagram = diagram;
        diagram.parts().stream().filter(WayOfADecision::asksMembers).forEach(part -> {
            follow(part.id());
            diagram.part(String.valueOf(part.within()))
                    .filter(Ways::isSubProcess)
                    .ifPresent(around -> add(around.id()));
        });
        this.reached = reach(true);
        this.reachedWithoutDecision = reach(false);
    }

    /** Whether the step puts a question to the members. */
    static boolean asksMembers(Part part) {
        String step = part.facet(Facet.STEP);
        return part.has(Facet.PROPERTY + "rule") || step.contains(".putToMembers(") || step.contains(".putApart(");
    }

    /** Whether the part, a step or a way, stands after the question and before what came out is known. */
    boolean holds(Part part) {
        return between.contains(part.id());
    }

    Set<String> reached() {
        return reached;
    }

    Set<String> reachedWithoutDecision() {
        return reachedWithoutDecision;
    }

    private void follow(String question) {
        Deque<String> next = new ArrayDeque<>(List.of(question));
        while (!next.isEmpty()) {
            for (Part flow : diagram.flowsFrom(next.pop())) {
                String target = flow.facet(Facet.TARGET);
                between.add(flow.id());
                if (add(target) && !asksWhatCameOut(target)) {
                    next.add(target);
                }
            }
        }
    }

    /** Takes the step in, with the events on its border and where they lead: each is a way past what comes out. */
    private boolean add(String step) {
        diagram.parts().stream()
                .filter(part -> part.facet(Facet.ATTACHED_TO).equals(step))
                .forEach(event -> {
                    between.add(event.id());
                    diagram.flowsFrom(event.id()).forEach(flow -> between.add(flow.id()));
                });
        return between.add(step);
    }

    private boolean asksWhatCameOut(String step) {
        return diagram.flowsFrom(step).stream()
                .anyMatch(flow -> flow.facet(Facet.CONDITION).contains("outcome"));
    }

    private Set<String> reach(boolean throughDecisions) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(diagram.parts().stream()
                .filter(part -> part.is("startEvent"))
                .map(Part::id)
                .toList());
        while (!next.isEmpty()) {
            String id = next.pop();
            boolean isEnd = !throughDecisions
                    && diagram.part(id).filter(WayOfADecision::asksMembers).isPresent();
            if (seen.add(id) && !isEnd) {
                next.addAll(after(id));
            }
        }
        return seen;
    }

    private List<String> after(String id) {
        return diagram.parts().stream()
                .filter(part -> part.facet(Facet.ATTACHED_TO).equals(id)
                        || part.is("sequenceFlow") && part.facet(Facet.SOURCE).equals(id))
                .map(part -> part.is("sequenceFlow") ? part.facet(Facet.TARGET) : part.id())
                .toList();
    }
}
