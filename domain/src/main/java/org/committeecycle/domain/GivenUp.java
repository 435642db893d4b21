package org.committeecycle.domain;

/** Work that no repetition will do: its message says to a person what happened and what helps. */
public final class GivenUp extends RuntimeException {

    public GivenUp(String sentence) {
        super(sentence);
    }
}
