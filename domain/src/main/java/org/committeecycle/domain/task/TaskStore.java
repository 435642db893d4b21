package org.committeecycle.domain.task;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.committeecycle.domain.Subject;

/** Keeps the tasks, found by an index rather than by the engine. */
public interface TaskStore {

    void add(Task task);

    void replace(Task task);

    Optional<Task> find(String id);

    /** Finds the task and keeps everybody else from changing it until the transaction ends. */
    Optional<Task> lock(String id);

    /** The open tasks, the most urgent first, then the oldest first. */
    List<Task> open();

    /** The open tasks of these owners, in the same order. */
    List<Task> openFor(Set<Owner> owners);

    /** The open tasks on one subject, in the same order. */
    List<Task> openOn(Subject subject);

    /** Every task that belongs to the year or case, done ones too, the oldest first. */
    List<Task> about(Subject about);
}
