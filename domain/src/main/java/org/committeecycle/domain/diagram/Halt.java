package org.committeecycle.domain.diagram;

import java.util.List;

/**
 * A line of a chronicle that did not fit the diagrams.
 *
 * @param place the file and the line
 * @param line what was to be done
 * @param reason why it could not be done
 * @param waiting the tasks that wait there instead, in words
 */
public record Halt(String place, String line, String reason, List<String> waiting) {

    public Halt {
        waiting = List.copyOf(waiting);
    }
}
