package org.committeecycle.domain.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Everything that is drawn can happen, and everything that happens goes on or ends. */
final class WayRules implements DrawingRule {

    @Override
    public List<DrawingFinding> findings(Drawing drawing, Drawings all) {
        List<DrawingFinding> findings = new ArrayList<>();
        Ways ways = new Ways(drawing);
        if (ways.nodes().isEmpty() && !drawing.all("process").isEmpty()) {
            findings.add(DrawingFinding.error(
                    drawing.file(),
                    drawing.all("process").get(0),
                    "is empty.",
                    "Draw a start, what is done, and an end."));
        }
        for (Part process : drawing.all("process")) {
            boolean begins = drawing.inside(process.id()).stream().anyMatch(part -> part.is("startEvent"));
            if (!begins && !drawing.inside(process.id()).isEmpty()) {
                findings.add(DrawingFinding.error(
                        drawing.file(), process, "has no start.", "Draw a start event before its first step."));
            }
        }
        Set<String> reached = ways.reached(ways.beginnings(), part -> false);
        for (Part node : ways.nodes()) {
            if (!reached.contains(node.id()) && !Ways.isEventSubProcess(node)) {
                findings.add(DrawingFinding.error(
                        drawing.file(), node, "cannot be reached.", "Lead a way to it, or take it out."));
            } else if (isDeadEnd(drawing, node)) {
                findings.add(DrawingFinding.error(
                        drawing.file(),
                        node,
                        node.kind().endsWith("Gateway") ? "has no way out." : "is a dead end.",
                        "Lead a way on from it, or to an end event."));
            }
        }
        broken(drawing, findings);
        return findings;
    }

    private static boolean isDeadEnd(Drawing drawing, Part node) {
        boolean mayEnd = node.is("endEvent")
                || Ways.isEventSubProcess(node)
                || node.is("intermediateThrowEvent") && node.facet(Facet.EVENT).equals("link");
        return !mayEnd && drawing.flowsFrom(node.id()).isEmpty();
    }

    private static void broken(Drawing drawing, List<DrawingFinding> findings) {
        for (Part flow : drawing.all("sequenceFlow")) {
            for (String end : List.of(Facet.SOURCE, Facet.TARGET)) {
                if (drawing.part(flow.facet(end)).isEmpty()) {
                    findings.add(DrawingFinding.error(
                            drawing.file(),
                            flow,
                            "has a %s that is not there.".formatted(end),
                            "Draw it anew between two elements."));
                }
            }
        }
    }
}
