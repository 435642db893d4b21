package org.committeecycle.domain.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers what it was told, and says how many run as the test wants. */
public class SpyEditionProcess implements EditionProcess {

    public final List<String> told = new ArrayList<>();
    public final Map<String, Integer> running = new HashMap<>();

    @Override
    public void put(int edition, Workspace changed) {
        told.add("put %d: %s"
                .formatted(edition, String.join(", ", changed.files().keySet())));
    }

    @Override
    public int running(String file) {
        return running.getOrDefault(file, 0);
    }
}
