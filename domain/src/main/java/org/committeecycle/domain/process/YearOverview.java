package org.committeecycle.domain.process;

import java.util.List;

/**
 * Where a year stands.
 *
 * @param meeting the formal meeting with its place and dates
 * @param steps in the order of their dates
 * @param waiting what waits for somebody, as far as the asker may see it
 */
public record YearOverview(int year, String meeting, boolean closed, List<StepNow> steps, List<Waiting> waiting) {

    /** The steps that are so far. */
    public List<StepNow> those(StepNow.State state) {
        return steps.stream().filter(step -> step.state() == state).toList();
    }
}
