package org.committeecycle.domain.cases;

import java.util.ArrayList;
import java.util.List;

/** Stands where the diagram of a case would, and remembers what it was told. */
public class SpyCaseProcess implements CaseProcess {

    public final List<String> told = new ArrayList<>();

    @Override
    public void opened(Case opened) {
        told.add("opened " + opened.reference());
    }

    @Override
    public void engaged(Case engaged) {
        told.add("engaged " + engaged.reference());
    }

    @Override
    public void findingProposed(Case proposed) {
        told.add("finding proposed " + proposed.reference());
    }

    @Override
    public void closingProposed(Case proposed) {
        told.add("closing proposed " + proposed.reference());
    }

    @Override
    public void carriedOver(Case carried) {
        told.add("carried over " + carried.reference());
    }
}
