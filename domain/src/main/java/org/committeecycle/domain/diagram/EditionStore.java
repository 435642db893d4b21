package org.committeecycle.domain.diagram;

import java.util.List;
import java.util.Optional;

/** Keeps the editions with all their files. */
public interface EditionStore {

    /** Keeps everybody else from putting anything into force until the transaction ends. */
    void alone();

    /** Keeps a new edition with the content of its files. */
    void add(Edition edition, Workspace files);

    /** Keeps that the edition stands otherwise; its files stay. */
    void replace(Edition edition);

    /** The one by which the year runs; none before the first start has put one into force. */
    Optional<Edition> inForce();

    Optional<Edition> find(int number);

    /** Every edition, the newest first. */
    List<Edition> all();

    /** The content of the edition's files. */
    Workspace files(int number);
}
