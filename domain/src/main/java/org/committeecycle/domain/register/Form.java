package org.committeecycle.domain.register;

/** The forms of an Article 7 report, by their letters. */
public enum Form {
    /** National implementation measures (Article 9). */
    A,
    /** Stockpiled mines (Article 4). */
    B,
    /** Mined areas (Article 5). */
    C,
    /** Mines retained or transferred (Article 3). */
    D,
    /** Conversion or closing of production facilities. */
    E,
    /** Programmes for destruction. */
    F,
    /** Mines destroyed. */
    G,
    /** Technical characteristics of mines. */
    H,
    /** Warnings given to the population. */
    I,
    /** Anything else, voluntarily. */
    J
}
