package org.committeecycle.domain.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A drawing is read by people, in Camunda Modeler and in the handbook: it has names, says what it is for and is drawn. */
final class ReadingRules implements DrawingRule {

    private static final String VERB_AND_OBJECT = "\\p{Lu}[\\p{L}\u2019'-]+( [\\p{L}\\p{N}()\u2019',-]+)+";
    private static final Set<String> WHOLES = Set.of("process", "decision");
    private static final Set<String> STEPS = Set.of("serviceTask", "callActivity", "sendTask", "businessRuleTask");

    @Override
    public List<DrawingFinding> findings(Drawing drawing, Drawings all) {
        List<DrawingFinding> findings = new ArrayList<>();
        for (Part part : drawing.parts()) {
            boolean silent = part.facet(Facet.DOCUMENTATION).isBlank();
            if (WHOLES.contains(part.kind()) && silent) {
                findings.add(DrawingFinding.error(
                        drawing.file(), part, "does not say what it is for.", "Say it in its documentation."));
            }
            if (part.is("process") && !part.facet(Facet.EXECUTABLE).equals("true")) {
                findings.add(DrawingFinding.error(
                        drawing.file(), part, "cannot be run.", "Mark it as executable in the Modeler."));
            }
            if (STEPS.contains(part.kind()) && silent) {
                findings.add(DrawingFinding.warning(
                        drawing.file(), part, "does not say what it does.", "Say it in its documentation."));
            }
            if ((STEPS.contains(part.kind()) || part.is("userTask"))
                    && !part.name().strip().matches(VERB_AND_OBJECT)) {
                findings.add(DrawingFinding.warning(
                        drawing.file(),
                        part,
                        "is not named by a verb and its object.",
                        "Call it for instance 'Sign the letter'."));
            }
            if (part.facet(Facet.DRAWN).equals("no") && (Ways.isNode(part) || part.is("sequenceFlow"))) {
                findings.add(DrawingFinding.error(
                        drawing.file(),
                        part,
                        "is not in the picture, so that nobody would see it.",
                        "Draw it, or take it out of the file."));
            }
        }
        return findings;
    }
}
