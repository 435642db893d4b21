package org.committeecycle.domain.process;

/**
 * How a part of the house does.
 *
 * @param part what was looked at, such as "Slack"
 * @param sentence what was found
 * @param help what a person can do about it; empty when nothing need be done
 */
public record Finding(String part, State state, String sentence, String help) {

    /** How well a part does. */
    public enum State {
        /** As it should be. */
        FINE,
        /** It works, and somebody should look. */
        ATTENTION,
        /** It does not work. */
        BROKEN
    }

    /** All is well. */
    public static Finding fine(String part, String sentence) {
        return new Finding(part, State.FINE, sentence, "");
    }

    /** Somebody should look. */
    public static Finding attention(String part, String sentence, String help) {
        return new Finding(part, State.ATTENTION, sentence, help);
    }

    /** It does not work. */
    public static Finding broken(String part, String sentence, String help) {
        return new Finding(part, State.BROKEN, sentence, help);
    }
}
