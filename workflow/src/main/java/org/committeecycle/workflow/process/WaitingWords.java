package org.committeecycle.workflow.process;

import java.time.Instant;

/** Knows the words in which diagrams say how long they wait, such as {@code milestone msp minus 10 weeks}. */
public interface WaitingWords {

    /** Refuses words that nobody would understand; asked when a diagram is put into force. */
    void check(String words);

    /** The instant the words mean for the subject with this business key; asked when the wait begins. */
    Instant dueAt(String words, String businessKey);

    /** Whether a running wait is computed again when what it waits for has moved; one counted from its beginning is not. */
    default boolean movesWithTheYear(String words) {
        return words.startsWith("milestone ");
    }
}
