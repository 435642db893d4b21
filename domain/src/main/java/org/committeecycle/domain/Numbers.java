package org.committeecycle.domain;

/** Gives out numbers, each once, in an unbroken row per series; a number of a rolled-back change is given again. */
public interface Numbers {

    /** The next number of the series, beginning with 1. */
    int next(String series);
}
