package org.committeecycle.domain.committee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Terms and delegates in memory, for tests. */
public class CommitteeInMemory implements CommitteeStore {

    private final List<Term> terms = new ArrayList<>();
    private final List<Delegate> delegates = new ArrayList<>();

    @Override
    public List<Term> terms() {
        return terms.stream().sorted(Comparator.comparing(Term::from)).toList();
    }

    @Override
    public void add(Term term) {
        terms.add(term);
    }

    @Override
    public void replace(Term old, Term changed) {
        terms.set(terms.indexOf(old), changed);
    }

    @Override
    public List<Delegate> delegates() {
        return List.copyOf(delegates);
    }

    @Override
    public void add(Delegate delegate) {
        delegates.add(delegate);
    }

    @Override
    public void replace(Delegate old, Delegate changed) {
        delegates.set(delegates.indexOf(old), changed);
    }
}
