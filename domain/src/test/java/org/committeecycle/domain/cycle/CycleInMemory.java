package org.committeecycle.domain.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The years in memory, for tests. */
public class CycleInMemory implements CycleStore {

    private final SortedMap<Integer, Cycle> cycles = new TreeMap<>();

    @Override
    public List<Cycle> all() {
        return List.copyOf(cycles.values());
    }

    @Override
    public Optional<Cycle> find(int year) {
        return Optional.ofNullable(cycles.get(year));
    }

    @Override
    public void add(Cycle cycle) {
        cycles.put(cycle.year(), cycle);
    }

    @Override
    public void add(Milestone milestone) {
        changeMilestones(milestone.year(), known -> {
            List<Milestone> more = new ArrayList<>(known);
            more.add(milestone);
            return more;
        });
    }

    @Override
    public void replace(Milestone milestone) {
        kept(milestone.year()).milestone(milestone.key());
        changeMilestones(milestone.year(), known -> known.stream()
                .map(old -> old.key().equals(milestone.key()) ? milestone : old)
                .toList());
    }

    @Override
    public void replaceMeeting(int year, Meeting meeting) {
        Cycle old = kept(year);
        cycles.put(year, new Cycle(year, meeting, old.milestones(), old.closed()));
    }

    @Override
    public void close(int year) {
        Cycle old = kept(year);
        cycles.put(year, new Cycle(year, old.meeting(), old.milestones(), true));
    }

    private void changeMilestones(int year, UnaryOperator<List<Milestone>> change) {
        Cycle old = kept(year);
        cycles.put(year, new Cycle(year, old.meeting(), change.apply(old.milestones()), old.closed()));
    }

    private Cycle kept(int year) {
        return find(year).orElseThrow();
    }
}
