package org.committeecycle.domain.task;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.committeecycle.domain.Subject;

/** Tasks in memory, for tests. */
public class TaskInMemory implements TaskStore {

    private final Map<String, Task> tasks = new LinkedHashMap<>();

    @Override
    public void add(Task task) {
        tasks.put(task.id(), task);
    }

    @Override
    public void replace(Task task) {
        Objects.requireNonNull(tasks.replace(task.id(), task), task.id());
    }

    @Override
    public Optional<Task> lock(String id) {
        return find(id);
    }

    @Override
    public Optional<Task> find(String id) {
        return Optional.ofNullable(tasks.get(id));
    }

    @Override
    public List<Task> open() {
        return tasks.values().stream()
                .filter(Task::isOpen)
                .sorted(Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    @Override
    public List<Task> openFor(Set<Owner> owners) {
        return open().stream().filter(task -> owners.contains(task.owner())).toList();
    }

    @Override
    public List<Task> openOn(Subject subject) {
        return open().stream().filter(task -> task.subject().equals(subject)).toList();
    }

    @Override
    public List<Task> about(Subject about) {
        return tasks.values().stream()
                .filter(task -> task.about().equals(about))
                .toList();
    }
}
