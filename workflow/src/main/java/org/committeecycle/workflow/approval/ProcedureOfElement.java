package org.committeecycle.workflow.approval;

import org.committeecycle.domain.Refused;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Procedure;
import org.committeecycle.workflow.process.ElementProperties;

/** Reads the rule of procedure from the properties of the element that puts a question to the members. */
public final class ProcedureOfElement {

    private ProcedureOfElement() {}

    /** The rule in the properties {@code rule}, {@code period}, {@code hold} and {@code minimum}; refused without a rule. */
    public static Procedure of(ElementProperties properties) {
        String rule = properties.get("rule");
        if (rule == null) {
            throw new Refused(
                    "The element '%s' puts a question to the members without a property 'rule'.", properties.element());
        }
        return new Procedure(
                DecisionRule.parse(rule), properties.get("period"), properties.get("hold"), properties.get("minimum"));
    }
}
