package org.committeecycle.domain.task;

import java.util.ArrayList;
import java.util.List;

/** Stands where a task's diagram would, and remembers what it was told. */
public class SpyTaskProcess implements TaskProcess {

    public final List<String> told = new ArrayList<>();

    @Override
    public void answered(Task task) {
        told.add("answered %s %s".formatted(task.id(), task.answers()));
    }
}
