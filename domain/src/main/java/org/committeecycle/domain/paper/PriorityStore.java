package org.committeecycle.domain.paper;

import java.util.List;

/** Keeps the priorities the Committee has recorded. */
public interface PriorityStore {

    void add(Priority priority);

    /** The priorities recorded in a year for the next one, in the order of their numbers. */
    List<Priority> of(int year);
}
