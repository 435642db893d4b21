package org.committeecycle.domain.paper;

import java.util.ArrayList;
import java.util.List;

/** Stands where the diagram of a paper would, and remembers what it was told. */
public class SpyPaperProcess implements PaperProcess {

    public final List<String> told = new ArrayList<>();

    @Override
    public void opened(Paper paper) {
        told.add("opened " + paper.id());
    }

    @Override
    public void submitted(Paper paper) {
        told.add("submitted " + paper.id());
    }

    @Override
    public void withdrawn(Paper paper) {
        told.add("withdrawn " + paper.id());
    }
}
