package org.committeecycle.domain.activity;

/** Who may read an entry of the log, from the widest circle to the narrowest. */
public enum Visibility {
    /** Everybody; only these entries feed the paper. */
    PUBLIC,
    /** All States Parties. */
    STATES_PARTIES,
    /** The members of the Committee and the ISU; the default. */
    COMMITTEE,
    /** The Chair and the ISU. */
    CHAIR_AND_ISU;

    /** The circle as a sentence names it. */
    public String words() {
        return switch (this) {
            case PUBLIC -> "everybody";
            case STATES_PARTIES -> "all States Parties";
            case COMMITTEE -> "the Committee";
            case CHAIR_AND_ISU -> "the Chair and the ISU";
        };
    }

    public boolean isWiderThan(Visibility other) {
        return compareTo(other) < 0;
    }
}
