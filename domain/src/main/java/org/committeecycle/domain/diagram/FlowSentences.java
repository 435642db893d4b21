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
        if (step.has(Facet.ATTACHED_TO)) {
            return " on " + called.id(step.facet(Facet.ATTACHED_TO));
        }
        List<String> from = drawing.flowsTo(step.id()).stream()
                .map(flow -> called.id(flow.facet(Facet.SOURCE)))
                .distinct()
                .toList();
        List<String> to = drawing.flowsFrom(step.id()).stream()
                .map(flow -> called.id(flow.facet(Facet.TARGET)))
                .distinct()
                .toList();
        if (from.size() == 1 && to.size() == 1) {
            return " between %s and %s".formatted(from.get(0), to.get(0));
        }
        return (from.isEmpty() ? "" : " after " + Called.list(from))
                + (to.isEmpty() ? "" : (from.isEmpty() ? "" : ",") + " before " + Called.list(to));
    }
}
