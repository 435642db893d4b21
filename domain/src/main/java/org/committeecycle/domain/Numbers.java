package org.committeecycle.domain;

/** Gives out numbers, each once, in an unbroken row per series; a number of a rolled-back change is given again. */
public interface Numbers {

    /** The next number of the series, beginning with 1. */
    int next(String series);

    /** The next number of the series within what it belongs to, where it begins with 1 as well. */
    int nextWithin(String series, String whole);

    /**
     * The next number of the series for what is about the subject: each case counts for itself, so that a number tells
     * nothing of a case that its reader may not see.
     */
    default int nextAbout(String series, Subject about) {
        return about.kind() == Subject.Kind.CASE ? nextWithin(series, about.id()) : next(series);
    }

    /** The next id of the series for what is about the subject: "A-12", or "2025-1-A3" within a case. */
    default String nextIdAbout(String series, String letter, Subject about) {
        int number = nextAbout(series, about);
        return about.kind() == Subject.Kind.CASE ? about.id() + "-" + letter + number : letter + "-" + number;
    }
}
