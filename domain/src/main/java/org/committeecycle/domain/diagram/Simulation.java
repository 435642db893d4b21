package org.committeecycle.domain.diagram;

import java.util.List;

/**
 * What a year would look like with other diagrams or dates.
 *
 * @param differences from the same year with today's, the earliest first
 * @param told whom the differences concern
 * @param halts the lines of the chronicle that fit today's and do not fit any more
 * @param haltsToday the lines that fit neither
 * @param waiting the tasks that are open at the end of this year and not of today's
 * @param course the whole year
 */
public record Simulation(
        List<Difference> differences,
        List<String> told,
        List<Halt> halts,
        List<Halt> haltsToday,
        List<String> waiting,
        List<Moment> course) {

    public Simulation {
        differences = List.copyOf(differences);
        told = List.copyOf(told);
        halts = List.copyOf(halts);
        haltsToday = List.copyOf(haltsToday);
        waiting = List.copyOf(waiting);
        course = List.copyOf(course);
    }
}
