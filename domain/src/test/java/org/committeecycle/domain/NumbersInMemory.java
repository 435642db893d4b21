package org.committeecycle.domain;

import java.util.HashMap;
import java.util.Map;

/** Numbers in memory, for tests; every series begins with its first use. */
public class NumbersInMemory implements Numbers {

    private final Map<String, Integer> last = new HashMap<>();

    @Override
    public synchronized int next(String series) {
        return last.merge(series, 1, Integer::sum);
    }

    @Override
    public int nextWithin(String series, String whole) {
        return next(series + "/" + whole);
    }
}
