package org.committeecycle.domain.approval;

import org.committeecycle.domain.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The rule of procedure by which a diagram has the members decide; it is the Committee's.
 *
 * @param period the length of the silence, or the time to agree, as "5 working days"; absent when nothing runs
 * @param hold the limit of a hold, as "3 working days"; absent when nobody may hold
 * @param minimum the shortest silence the Committee has set; absent when it has set none
 */
public record Procedure(DecisionRule rule, @Nullable String period, @Nullable String hold, @Nullable String minimum) {

    /** The question on the subject under this rule. */
    public Question ask(Subject subject, Subject about, String text) {
        return new Question(subject, about, text, rule, period, hold);
    }
}
