package org.committeecycle.domain.task;

/** Is told of answers, so that the diagram goes on. */
public interface TaskProcess {

    /** The task was answered; its answers become variables of the diagram under the form's field names. */
    void answered(Task task);
}
