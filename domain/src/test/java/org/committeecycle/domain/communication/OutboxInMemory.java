package org.committeecycle.domain.communication;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps what was put out as text, and counts how often each file was, for tests. */
public class OutboxInMemory implements Outbox {

    public final SortedMap<String, String> files = new TreeMap<>();
    public final SortedMap<String, Integer> times = new TreeMap<>();
    public String notice = "";

    @Override
    public void put(String key, byte[] bytes) {
        files.put(key, new String(bytes, StandardCharsets.UTF_8));
        times.merge(key, 1, Integer::sum);
    }

    @Override
    public String headNotice() {
        return notice;
    }
}
