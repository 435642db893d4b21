package org.committeecycle.domain.diagram;

import java.util.List;

/** Says where a step stands among the others, and where a way leads. */
final class FlowSentences {

    private final Called before;
    private final Called after;

    FlowSentences(Called before, Called after) {
        this.before = before;
        this.after = after;
    }

    /** Where the way leads now, and where it led. */
    String rewired(PartPair flow) {
        String source = before.id(flow.was().facet(Facet.SOURCE));
        String target = before.id(flow.was().facet(Facet.TARGET));
        String newSource = after.id(flow.now().facet(Facet.SOURCE));
        String newTarget = after.id(flow.now().facet(Facet.TARGET));
        String name = flow.now().name().isBlank()
                ? ""
                : ", by '%s'".formatted(flow.now().name().strip());
        if (!flow.differs(Facet.SOURCE)) {
            return Called.sentence("%s now leads to %s%s (was %s)".formatted(newSource, newTarget, name, target));
        }
        if (!flow.differs(Facet.TARGET)) {
            return Called.sentence("%s now follows %s%s (was %s)".formatted(newTarget, newSource, name, source));
        }
        return Called.sentence(
                "the way from %s to %s now leads from %s to %s".formatted(source, target, newSource, newTarget));
    }

    /** As the sentence goes on after the step: {@code between 'A' and 'B'}. */
    static String place(Drawing drawing, Called called, Part step) {
        List<String> from =
                step.has(Facet.ATTACHED_TO) ? List.of() : ends(drawing.flowsTo(step.id()), Facet.SOURCE, called);
        List<String> to = ends(drawing.flowsFrom(step.id()), Facet.TARGET, called);
        if (from.size() == 1 && to.size() == 1) {
            return " between %s and %s".formatted(from.get(0), to.get(0));
        }
        String behind = step.has(Facet.ATTACHED_TO)
                ? " on " + called.id(step.facet(Facet.ATTACHED_TO))
                : from.isEmpty() ? "" : " after " + Called.list(from);
        return behind + (to.isEmpty() ? "" : (behind.isEmpty() ? "" : ",") + " before " + Called.list(to));
    }

    private static List<String> ends(List<Part> flows, String end, Called called) {
        return flows.stream().map(flow -> called.id(flow.facet(end))).distinct().toList();
    }
}
