package org.committeecycle.domain.paper;

/** Is told what happened to a paper, so that its diagram goes on. */
public interface PaperProcess {

    void opened(Paper paper);

    void submitted(Paper paper);

    void withdrawn(Paper paper);
}
