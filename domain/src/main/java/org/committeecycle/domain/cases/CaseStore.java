package org.committeecycle.domain.cases;

import java.util.List;
import java.util.Optional;

/** Keeps the cases. */
public interface CaseStore {

    void add(Case opened);

    void replace(Case changed);

    Optional<Case> find(String reference);

    /** Finds the case and keeps everybody else from changing it until the transaction ends. */
    Optional<Case> lock(String reference);

    /** Every case, by reference. */
    List<Case> all();
}
