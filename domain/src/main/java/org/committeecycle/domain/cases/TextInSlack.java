package org.committeecycle.domain.cases;

import java.time.LocalDate;
import org.committeecycle.domain.Refused;

/**
 * What the Committee decided on the text of a case in Slack, an outside service.
 *
 * @param allowed whether more than the neutral reference and deadlines may be shown there
 * @param decision the decision in words
 * @param on the day of the decision
 */
public record TextInSlack(boolean allowed, String decision, LocalDate on) {

    public TextInSlack {
        Refused.unless(!decision.isBlank(), "The Committee's decision must be named.");
    }

    /** As it is recorded, after what stood until then. */
    String inWords(boolean allowedBefore) {
        return "text %s: %s, %s, before: %s"
                .formatted(
                        allowed ? "may be in Slack" : "may no longer be in Slack",
                        decision,
                        on,
                        allowedBefore ? "may be there" : "may not be there");
    }
}
