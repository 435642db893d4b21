package org.committeecycle.bot;

import com.slack.api.model.view.View;
import org.jspecify.annotations.Nullable;

/**
 * What the person sees at once after a press; messages that the press concerns are changed by the event itself.
 *
 * @param modal opens over what the person sees
 * @param answer is read by the person alone
 * @param inPlace whether the answer takes the place of what was pressed
 * @param home takes the place of the person's own page, unless that has changed since it was pressed
 */
public record Reaction(@Nullable View modal, @Nullable Answer answer, boolean inPlace, @Nullable View home) {

    /** Nothing: what was pressed changes by itself. */
    public static Reaction none() {
        return new Reaction(null, null, false, null);
    }

    boolean isNone() {
        return modal == null && answer == null && home == null;
    }

    /** Opens a modal. */
    public static Reaction opens(View modal) {
        return new Reaction(modal, null, false, null);
    }

    /** Says something beside what was pressed. */
    public static Reaction says(Answer answer) {
        return new Reaction(null, answer, false, null);
    }

    /** Puts the answer in the place of what was pressed, such as the next page of a list. */
    public static Reaction shows(Answer answer) {
        return new Reaction(null, answer, true, null);
    }

    /** Turns the person's own page. */
    public static Reaction publishes(View home) {
        return new Reaction(null, null, false, home);
    }
}
