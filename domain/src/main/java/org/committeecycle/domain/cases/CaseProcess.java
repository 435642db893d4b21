package org.committeecycle.domain.cases;

/** Is told what happened to a case, so that its diagram goes on. */
public interface CaseProcess {

    void opened(Case opened);

    /** The Committee engaged with somebody on the case. */
    void engaged(Case engaged);

    /** A finding was proposed to the members. */
    void findingProposed(Case proposed);

    /** Closing was proposed to the members. */
    void closingProposed(Case proposed);

    /** The year ended and the case goes on in the next. */
    void carriedOver(Case carried);
}
