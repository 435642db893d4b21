package org.committeecycle.domain;

/** A request that the rules do not allow: its message is one sentence for the person who asked, and nothing was changed. */
public final class Refused extends RuntimeException {

    public Refused(String sentence, Object... values) {
        super(values.length == 0 ? sentence : sentence.formatted(values));
    }

    /** Refuses with the sentence unless the condition holds. */
    public static void unless(boolean holds, String sentence, Object... values) {
        if (!holds) {
            throw new Refused(sentence, values);
        }
    }
}
