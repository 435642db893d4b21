package org.committeecycle.domain.committee;

import java.util.List;

/** Keeps the terms of offices and the delegates. */
public interface CommitteeStore {

    List<Term> terms();

    void add(Term term);

    /** Gives a kept term its last day. */
    void replace(Term old, Term changed);

    List<Delegate> delegates();

    void add(Delegate delegate);

    /** Replaces a kept delegate: its dates or its Slack binding changed. */
    void replace(Delegate old, Delegate changed);
}
