package org.committeecycle.workflow.process.guard;

/** Tells whether a diagram's words for a wait mean anything. */
public interface WordsOfWaiting {

    /** Refuses words that mean no wait. */
    void check(String words);
}
