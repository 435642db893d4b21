package org.committeecycle.domain.diagram;

import java.util.Comparator;
import java.util.List;

/**
 * A year as it was played.
 *
 * @param moments everything that was or will be, the earliest first
 * @param halts the lines of the chronicle that did not fit
 * @param waiting the tasks that are open when it is over, in words
 */
public record Course(List<Moment> moments, List<Halt> halts, List<String> waiting) {

    public Course {
        moments = moments.stream()
                .sorted(Comparator.comparing(Moment::at)
                        .thenComparing(Moment::kind)
                        .thenComparing(Moment::key))
                .toList();
        halts = List.copyOf(halts);
        waiting = List.copyOf(waiting);
    }
}
