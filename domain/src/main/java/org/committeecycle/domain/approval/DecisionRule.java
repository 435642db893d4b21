package org.committeecycle.domain.approval;

import java.util.Locale;
import org.committeecycle.domain.Refused;

/** How the Committee decides on a subject; which one applies is set by a recorded decision of the Committee. */
public enum DecisionRule {
    /** Adopted at a meeting, recorded by the ISU with its date. */
    MEETING,
    /** Every eligible member agrees expressly. */
    ALL,
    /** Adopted when the deadline passes without objection. */
    SILENCE,
    /** The Chair, or the acting Chair, decides. */
    CHAIR;

    /** Reads the word that stands in a diagram. */
    public static DecisionRule parse(String word) {
        for (DecisionRule rule : values()) {
            if (rule.name().toLowerCase(Locale.ROOT).equals(word)) {
                return rule;
            }
        }
        throw new Refused("'%s' is no decision rule: meeting, all, silence or chair is expected.", word);
    }
}
