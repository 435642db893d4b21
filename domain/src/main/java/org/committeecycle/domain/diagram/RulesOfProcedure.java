package org.committeecycle.domain.diagram;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which changes are the Committee's to decide and not an owner's, because they touch who decides and how, for how long a
 * silence lasts, or how a finding comes about. Words that only explain are never among them.
 */
final class RulesOfProcedure {

    /** What people read and nothing obeys. */
    private static final Set<String> ONLY_EXPLAINS = Set.of(
            Facet.DOCUMENTATION,
            Facet.VERSION,
            Facet.DRAWN,
            Facet.PROPERTY + "no deadline because",
            "modelerTemplate",
            "modelerTemplateVersion",
            "historyTimeToLive");

    private final Drawing before;
    private final Drawing after;
    private final WayOfADecision wayBefore;
    private final WayOfADecision wayAfter;

    RulesOfProcedure(Drawing before, Drawing after) {
        this.before = before;
        this.after = after;
        this.wayBefore = new WayOfADecision(before);
        this.wayAfter = new WayOfADecision(after);
    }

    /** Whether any part of a whole diagram, new or gone, is such a rule. */
    static boolean concern(Drawing diagram) {
        WayOfADecision way = new WayOfADecision(diagram);
        return diagram.parts().stream()
                .anyMatch(part -> isCount(diagram) || isDecision(part, way) || isFinding(part) || isSignature(part));
    }

    /** Whether it takes a decision of the Committee that the part came or went. */
    boolean concern(PartPair pair) {
        Part part = pair.either();
        Drawing drawing = pair.isNew() ? after : before;
        WayOfADecision way = pair.isNew() ? wayAfter : wayBefore;
        return isCount(drawing)
                || isDecision(part, way)
                || isFinding(part)
                || pair.isGone() && isSignature(part)
                || pair.isGone() && leadsTo(drawing, part, RulesOfProcedure::isSignature) && !isReplaced(part)
                || leadsTo(drawing, part, RulesOfProcedure::isFinding)
                || pair.isNew() && goesRound(part);
    }

    /** Whether it takes a decision of the Committee to write something else under the word. */
    boolean concern(PartPair pair, String word) {
        if (ONLY_EXPLAINS.contains(word)) {
            return false;
        }
        boolean isOwnerOrKind = Set.of(Facet.OWNER, "kind").contains(word);
        return isCount(after)
                || isDecision(pair.was(), wayBefore)
                || isDecision(pair.now(), wayAfter)
                || isFinding(pair.was())
                || isFinding(pair.now())
                || isOwnerOrKind && (decides(pair.was()) || decides(pair.now()))
                || word.equals(Facet.TARGET) && isRewiredRule(pair);
    }

    private boolean isRewiredRule(PartPair flow) {
        Predicate<Part> rule = part -> isFinding(part) || isSignature(part);
        return leadsTo(before, flow.was(), rule) || leadsTo(after, flow.now(), rule) || goesRound(flow.now());
    }

    /** The diagram in which the members' positions are counted is the Committee's as a whole. */
    private static boolean isCount(Drawing diagram) {
        return diagram.file().equals("approval.bpmn");
    }

    /** How members are asked, what stands between the question and what came out, and what follows from it. */
    private static boolean isDecision(Part part, WayOfADecision way) {
        return WayOfADecision.asksMembers(part)
                || part.facet(Facet.CALLS).equals("approval")
                || part.facet(Facet.CONDITION).contains("outcome")
                || way.holds(part);
    }

    /** A finding is recorded, and a case closed, on a recorded decision only. */
    private static boolean isFinding(Part part) {
        String step = part.facet(Facet.STEP);
        return step.contains(".recordFinding(") || step.contains("caseSteps.close(");
    }

    /** What goes to States in the Committee's name is signed by its Chair. */
    private static boolean isSignature(Part part) {
        return part.facet(Facet.OWNER).equals("chair");
    }

    /** A task of the Chair or of the members is theirs to decide. */
    private static boolean decides(Part part) {
        return isSignature(part) || part.facet(Facet.OWNER).equals("members");
    }

    private static boolean leadsTo(Drawing drawing, Part flow, Predicate<Part> rule) {
        return drawing.part(flow.facet(Facet.TARGET)).filter(rule).isPresent();
    }

    /** Whether another way leads to where the way led, so that what it led to is still reached. */
    private boolean isReplaced(Part flow) {
        return !after.flowsTo(flow.facet(Facet.TARGET)).isEmpty();
    }

    /** A new way must not lead round the members to what only their decision led to before. */
    private boolean goesRound(Part flow) {
        Set<String> onlyByDecision = new HashSet<>(wayBefore.reached());
        onlyByDecision.removeAll(wayBefore.reachedWithoutDecision());
        return flow.is("sequenceFlow")
                && onlyByDecision.contains(flow.facet(Facet.TARGET))
                && wayAfter.reachedWithoutDecision().contains(flow.facet(Facet.TARGET))
                && wayAfter.reachedWithoutDecision().contains(flow.facet(Facet.SOURCE));
    }
}
