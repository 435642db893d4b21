package org.committeecycle.domain.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Priorities in memory, for tests. */
public class PriorityInMemory implements PriorityStore {

    private final List<Priority> priorities = new ArrayList<>();

    @Override
    public void add(Priority priority) {
        priorities.add(priority);
    }

    @Override
    public List<Priority> of(int year) {
        return priorities.stream()
                .filter(priority -> priority.year() == year)
                .sorted(Comparator.comparingInt(Priority::number))
                .toList();
    }
}
