package org.committeecycle.domain.paper;

import org.committeecycle.domain.Refused;

/**
 * What the Committee will do in the coming year.
 *
 * @param under the action and its plan, or the point of the mandate, as "Action 48 of the SRAAP"
 * @param text what the Committee will do, as the sentence goes on after "the Committee will"
 */
public record Priority(int number, int year, String under, String text, String recordedBy) {

    public Priority {
        Refused.unless(!under.isBlank(), "A priority is tied to an action and its plan, or to a point of the mandate.");
        Refused.unless(!text.isBlank(), "A priority says what the Committee will do.");
    }
}
