package org.committeecycle.workflow.diagram;

import java.util.SortedMap;
import java.util.TreeMap;

/** What is written on a part, gathered while its file is read; what is written twice is kept twice. */
final class FacetsRead {

    private final SortedMap<String, String> facets = new TreeMap<>();

    void put(String word, String text) {
        String key = word;
        for (int n = 2; facets.containsKey(key); n++) {
            key = word + " " + n;
        }
        facets.put(key, text);
    }

    SortedMap<String, String> all() {
        return facets;
    }
}
