package org.committeecycle.domain.paper;

import java.util.Optional;

/** Keeps the papers with their paragraphs and warnings. */
public interface PaperStore {

    void add(Paper paper);

    void replace(Paper paper);

    Optional<Paper> find(int year);
}
