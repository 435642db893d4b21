package org.committeecycle.domain.paper;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Papers in memory, for tests. */
public class PaperInMemory implements PaperStore {

    private final Map<Integer, Paper> papers = new HashMap<>();

    @Override
    public void add(Paper paper) {
        papers.put(paper.year(), paper);
    }

    @Override
    public void replace(Paper paper) {
        Objects.requireNonNull(papers.replace(paper.year(), paper), paper.id());
    }

    @Override
    public Optional<Paper> find(int year) {
        return Optional.ofNullable(papers.get(year));
    }
}
