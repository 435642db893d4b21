package org.committeecycle.workflow.diagram;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is written on a part, gathered while its file is read; what is written twice is kept twice. */
final class FacetsRead {

    private final SortedMap<String, String> facets = new TreeMap<>();
    private final Map<String, Integer> times = new HashMap<>();

    void put(String word, String text) {
        int time = times.merge(word, 1, Integer::sum);
        facets.put(time == 1 ? word : word + " " + time, text);
    }

    SortedMap<String, String> all() {
        return facets;
    }
}
