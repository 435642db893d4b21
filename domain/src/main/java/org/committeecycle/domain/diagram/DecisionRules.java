package org.committeecycle.domain.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Outcome;

/**
 * What is put to the members is decided by them: by a rule of procedure, counted over those who are eligible, with a way
 * for an objection.
 */
final class DecisionRules implements DrawingRule {

    private static final String APPROVAL = "approval";
    private static final String COUNT = "${approvalSteps.count(execution)}";
    private static final String RULE = Facet.PROPERTY + "rule";

    @Override
    public List<DrawingFinding> findings(Drawing drawing, Drawings all) {
        List<DrawingFinding> findings = new ArrayList<>();
        for (Part part : drawing.parts()) {
            if (isPutToMembers(part)) {
                rule(drawing, part).ifPresent(findings::add);
                decided(drawing, part).ifPresent(findings::add);
            }
            if (part.is("callActivity") && part.facet(Facet.CALLS).equals(APPROVAL)) {
                asked(drawing, part).ifPresent(findings::add);
            }
        }
        if (drawing.file().equals(APPROVAL + ".bpmn")) {
            counted(drawing, findings);
        }
        return findings;
    }

    /** Whether the step puts a question to the members. */
    static boolean isPutToMembers(Part part) {
        return part.has(RULE) || part.facet(Facet.STEP).matches("\\$\\{\\w+\\.put(ToMembers|Apart)\\(execution\\)}");
    }

    private static Optional<DrawingFinding> rule(Drawing drawing, Part step) {
        String help =
                "Set its property 'rule' to meeting, all, silence or chair, and 'period' to a wait in working days.";
        if (!step.has(RULE)) {
            return Optional.of(DrawingFinding.error(drawing.file(), step, "puts a question without a rule.", help));
        }
        try {
            DecisionRule rule = DecisionRule.parse(step.facet(RULE));
            boolean runs = rule == DecisionRule.SILENCE || rule == DecisionRule.ALL;
            return runs && step.facet(Facet.PROPERTY + "period").isBlank()
                    ? Optional.of(DrawingFinding.error(
                            drawing.file(), step, "gives the members no time: its period is missing.", help))
                    : Optional.empty();
        } catch (Refused e) {
            return Optional.of(DrawingFinding.error(
                    drawing.file(), step, "has a rule that is none: '%s'.".formatted(step.facet(RULE)), help));
        }
    }

    private static Optional<DrawingFinding> decided(Drawing drawing, Part step) {
        List<Part> next = new Ways(drawing).next(step, part -> false);
        Optional<Part> call = next.stream()
                .filter(part -> part.facet(Facet.CALLS).equals(APPROVAL))
                .findFirst();
        if (call.isEmpty()) {
            return Optional.of(DrawingFinding.error(
                    drawing.file(),
                    step,
                    "puts a question that nobody decides.",
                    "Let a call activity that calls 'approval' follow it at once."));
        }
        boolean objectionGoesElsewhere = new Ways(drawing)
                .next(call.get(), part -> false).stream()
                        .filter(part -> part.is("exclusiveGateway"))
                        .anyMatch(gateway -> splits(drawing, gateway));
        return objectionGoesElsewhere
                ? Optional.empty()
                : Optional.of(DrawingFinding.error(
                        drawing.file(),
                        call.get(),
                        step.facet(RULE).equals("silence")
                                ? "has no way for an objection."
                                : "has no way for when the members do not agree.",
                        "Let a gateway follow that leads elsewhere when 'outcome' is not ADOPTED."));
    }

    private static boolean splits(Drawing drawing, Part gateway) {
        return !targets(drawing, gateway, Outcome.ADOPTED).equals(targets(drawing, gateway, Outcome.NOT_ADOPTED));
    }

    private static List<String> targets(Drawing drawing, Part gateway, Outcome outcome) {
        return drawing.flowsFrom(gateway.id()).stream()
                .filter(flow -> Condition.of(flow)
                        .map(condition -> condition.holdsFor(outcome.name()))
                        .orElse(true))
                .map(flow -> flow.facet(Facet.TARGET))
                .toList();
    }

    /** Who is eligible, and who is concerned, is known of the approval that the step before it opened. */
    private static Optional<DrawingFinding> asked(Drawing drawing, Part call) {
        boolean opened = drawing.parts().stream()
                .filter(DecisionRules::isPutToMembers)
                .anyMatch(step -> call.facet("in businessKey").equals("${" + step.facet(Facet.ANSWER) + "}"));
        return opened
                ? Optional.empty()
                : Optional.of(DrawingFinding.error(
                        drawing.file(),
                        call,
                        "asks the members about nothing, so that no member concerned could be left out.",
                        "Hand in as business key the answer of the step that puts the question, as ${approval}."));
    }

    private static void counted(Drawing drawing, List<DrawingFinding> findings) {
        Ways ways = new Ways(drawing);
        Predicate<Part> counts = part -> part.facet(Facet.STEP).equals(COUNT);
        List<Part> facts = drawing.parts().stream()
                .filter(part -> part.is("startEvent") || part.is("intermediateCatchEvent") || part.is("boundaryEvent"))
                .toList();
        for (Part fact : facts) {
            boolean ends = ways.reached(List.of(fact), counts).stream()
                    .flatMap(id -> drawing.part(id).stream())
                    .anyMatch(part -> part.is("endEvent"));
            if (ends) {
                findings.add(DrawingFinding.error(
                        drawing.file(),
                        fact,
                        "can end the question without a count of those who are eligible.",
                        "Lead every way through the step " + COUNT + "."));
            }
        }
    }
}
