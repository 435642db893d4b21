package org.committeecycle.domain.paper;

/**
 * Something in the paper that a person should look at; nothing is repaired by itself.
 *
 * @param paragraph the key of the paragraph; "paper" for the whole
 */
public record Warning(Kind kind, String paragraph, String sentence) {

    /** What can be odd. */
    public enum Kind {
        /** An act on a case lies before the allegation it answers. */
        ACT_BEFORE_ALLEGATION,
        /** An act is dated on a weekend. */
        WEEKEND,
        /** A word is missing, such as "mines" after "anti-personnel". */
        MISSING_WORD,
        /** A paragraph rests on an entry that is not public. */
        SOURCE_NOT_PUBLIC,
        /** The paper is longer than the United Nations allow. */
        TOO_LONG,
        /** A case paragraph was not approved apart from the member that takes no part in it. */
        NOT_APPROVED_APART,
        /** The sources of an edited paragraph have changed since. */
        SOURCE_CHANGED,
        /** A case's qualifier, such as "alleged", no longer stands in its paragraph. */
        QUALIFIER_LOST,
        /** Agreed wording names a State concerned in a case outside the paragraph of that case. */
        STATE_CONCERNED_NAMED
    }
}
