package org.committeecycle.domain.committee;

/** What a State holds on the Committee for a dated term. */
public enum Office {
    /** One of the five seats. */
    MEMBER,
    /** The Convention's President, who chairs. */
    CHAIR,
    /** The member that watches over gender and diversity in the Committee's work. */
    GENDER_FOCAL_POINT
}
