package org.committeecycle.domain.diagram;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.committeecycle.domain.approval.Outcome;

/**
 * What no diagram may do before something else has happened: no finding and no closing of a case without a recorded
 * decision, no letter without the members' approval and the Chair's signature, no paper that was not approved.
 */
final class PrecedenceRules implements DrawingRule {

    private static final Predicate<Part> ADOPTED = part -> part.facet(Facet.CONDITION)
                    .contains("'" + Outcome.ADOPTED + "'")
            && Condition.of(part)
                    .map(condition -> condition.equal() && condition.answer().equals("outcome"))
                    .orElse(false);
    private static final Predicate<Part> SIGNED =
            part -> part.is("userTask") && part.facet(Facet.OWNER).equals("chair");

    private static final List<Precedence> RULES = List.of(
            new Precedence(
                    Set.of("${caseSteps.recordFinding(execution)}"),
                    ADOPTED,
                    "can be reached without a recorded decision, and no finding stands without one.",
                    "Lead to it only over a flow taken when 'outcome' is ADOPTED."),
            new Precedence(
                    Set.of("${caseSteps.close(execution)}"),
                    ADOPTED,
                    "can be reached without a recorded decision of the members.",
                    "Lead to it only over a flow taken when 'outcome' is ADOPTED."),
            new Precedence(
                    Set.of(
                            "${communicationSteps.listLetters(execution)}",
                            "${communicationSteps.produceLetter(execution)}",
                            "${communicationSteps.beginHandOver(execution)}",
                            "${communicationSteps.handLetterOver(execution)}",
                            "${communicationSteps.recordSending(execution)}"),
                    ADOPTED,
                    "can be reached without the members' approval.",
                    "Lead to it only over a flow taken when 'outcome' is ADOPTED."),
            new Precedence(
                    Set.of(
                            "${communicationSteps.listLetters(execution)}",
                            "${communicationSteps.produceLetter(execution)}",
                            "${communicationSteps.beginHandOver(execution)}",
                            "${communicationSteps.handLetterOver(execution)}",
                            "${communicationSteps.recordSending(execution)}"),
                    SIGNED,
                    "can be reached without the Chair's signature.",
                    "Lead to it only through a user task whose candidate group is chair."),
            new Precedence(
                    Set.of("${paperSteps.putOutAdvanceCopy(execution)}", "${paperSteps.putOut(execution)}"),
                    ADOPTED,
                    "can be reached before the members have approved the paper.",
                    "Lead to it only over a flow taken when 'outcome' is ADOPTED."));

    @Override
    public List<DrawingFinding> findings(Drawing drawing, Drawings all) {
        return RULES.stream().flatMap(rule -> rule.broken(drawing)).toList();
    }

    /**
     * What must come before steps.
     *
     * @param before the part without which there must be no way to the steps
     */
    private record Precedence(Set<String> steps, Predicate<Part> before, String sentence, String help) {

        Stream<DrawingFinding> broken(Drawing drawing) {
            Ways ways = new Ways(drawing);
            Set<String> reached = ways.reached(ways.beginnings(), before);
            return drawing.parts().stream()
                    .filter(part -> steps.contains(part.facet(Facet.STEP)) && reached.contains(part.id()))
                    .map(part -> DrawingFinding.error(drawing.file(), part, sentence, help));
        }
    }
}
