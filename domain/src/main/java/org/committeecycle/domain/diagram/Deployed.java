package org.committeecycle.domain.diagram;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of putting an edition into force.
 *
 * @param staying how many run on by the version before, by the changed diagram's file
 */
public record Deployed(Edition edition, SortedMap<String, Integer> staying) {

    public Deployed {
        staying = new TreeMap<>(Map.copyOf(staying));
    }
}
