package org.committeecycle.domain.cycle;

import java.util.List;
import java.util.Optional;

/** Keeps the years and their milestones. */
public interface CycleStore {

    /** The years, the earliest first. */
    List<Cycle> all();

    Optional<Cycle> find(int year);

    /** Keeps a new year with its milestones. */
    void add(Cycle cycle);

    /** Keeps a new milestone of a kept year. */
    void add(Milestone milestone);

    /** Replaces the milestone of the same year and key. */
    void replace(Milestone milestone);

    void replaceMeeting(int year, Meeting meeting);

    void close(int year);
}
