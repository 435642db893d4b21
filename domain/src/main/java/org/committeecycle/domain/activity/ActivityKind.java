package org.committeecycle.domain.activity;

import java.util.Locale;
import org.committeecycle.domain.Refused;

/** What kind of act an entry of the log tells; the paper has one sentence pattern for each. */
public enum ActivityKind {
    /** The Committee's own first meeting of the year. */
    INITIAL_MEETING(Needs.NOTHING),
    /** A meeting with somebody. */
    MEETING(Needs.PARTICIPANTS),
    /** A letter or communication sent. */
    LETTER(Needs.WHAT),
    /** A letter or information received. */
    RECEIVED(Needs.WHAT),
    /** A workshop or similar event. */
    WORKSHOP(Needs.WHAT),
    /** A document submitted to a meeting. */
    SUBMISSION(Needs.WHAT),
    /** A decision of the Committee. */
    DECISION(Needs.WHAT),
    /** An allegation or concern brought forward by somebody else. */
    ALLEGATION(Needs.WHAT),
    /** A dialogue that goes on, without a single act. */
    DIALOGUE(Needs.PARTICIPANTS);

    /** What an entry cannot do without if it is to become a sentence. */
    private enum Needs {
        NOTHING,
        PARTICIPANTS,
        WHAT
    }

    private final Needs needs;

    ActivityKind(Needs needs) {
        this.needs = needs;
    }

    /** The kind as a sentence names it: "initial meeting". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Refuses a sentence of this kind that would lack its object: with whom, or what. */
    void requireWhole(boolean hasParticipants, boolean hasWhat) {
        Refused.unless(needs != Needs.PARTICIPANTS || hasParticipants, "A %s is told with whom it was.", word());
        Refused.unless(needs != Needs.WHAT || hasWhat, "'%s' is told with what it was about.", word());
    }
}
