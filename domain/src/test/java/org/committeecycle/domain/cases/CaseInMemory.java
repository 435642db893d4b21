package org.committeecycle.domain.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Cases in memory, for tests. */
public class CaseInMemory implements CaseStore {

    private final Map<String, Case> cases = new HashMap<>();

    @Override
    public void add(Case opened) {
        cases.put(opened.reference(), opened);
    }

    @Override
    public void replace(Case changed) {
        Objects.requireNonNull(cases.replace(changed.reference(), changed), changed.reference());
    }

    @Override
    public Optional<Case> lock(String reference) {
        return find(reference);
    }

    @Override
    public Optional<Case> find(String reference) {
        return Optional.ofNullable(cases.get(reference));
    }

    @Override
    public List<Case> all() {
        return cases.values().stream().sorted(Case.BY_REFERENCE).toList();
    }
}
