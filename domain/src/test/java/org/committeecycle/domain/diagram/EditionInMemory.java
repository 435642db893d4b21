package org.committeecycle.domain.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Editions that are forgotten with the test. */
public class EditionInMemory implements EditionStore, EditionInForce {

    private final List<Edition> editions = new ArrayList<>();
    private final Map<Integer, Workspace> files = new HashMap<>();

    @Override
    public void alone() {}

    @Override
    public void add(Edition edition, Workspace content) {
        editions.add(0, edition);
        files.put(edition.number(), content);
    }

    @Override
    public void replace(Edition edition) {
        editions.replaceAll(known -> known.number() == edition.number() ? edition : known);
    }

    @Override
    public Optional<Edition> inForce() {
        return editions.stream()
                .filter(edition -> edition.state() == Edition.State.IN_FORCE)
                .findFirst();
    }

    @Override
    public Optional<Edition> find(int number) {
        return editions.stream().filter(edition -> edition.number() == number).findFirst();
    }

    @Override
    public List<Edition> all() {
        return List.copyOf(editions);
    }

    @Override
    public Workspace files(int number) {
        return files.getOrDefault(number, Workspace.of(Map.of()));
    }

    @Override
    public Workspace files() {
        return inForce().map(edition -> files(edition.number())).orElseGet(() -> Workspace.of(Map.of()));
    }
}
