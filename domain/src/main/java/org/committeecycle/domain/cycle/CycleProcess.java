package org.committeecycle.domain.cycle;

/** Is told what happened in a year, so that its diagram goes on. */
public interface CycleProcess {

    void opened(int year);

    /** A step of the diagram was done or skipped. */
    void stepClosed(int year, String key);

    /** A step that the diagram does not foresee was added or is repeated. */
    void stepAdded(int year, String key);

    /** An added or repeated step was done or skipped. */
    void addedStepClosed(int year, String key);

    /** Dates moved: every wait of the year is computed again. */
    void planChanged(int year);
}
