package org.committeecycle.domain.process;

import java.util.List;

/** Knows the work that was given up. */
public interface IncidentStore {

    /** All of it, the oldest first. */
    List<Incident> open();

    /** Work that failed and is tried again by itself, the oldest first; what a person would read of it if it were given up. */
    List<Incident> triedAgain();

    /** Takes the work up again: it is due at once, with all its attempts. */
    void retry(Incident incident);
}
