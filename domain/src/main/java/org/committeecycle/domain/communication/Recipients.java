package org.committeecycle.domain.communication;

import org.committeecycle.domain.Refused;
import org.jspecify.annotations.Nullable;

/**
 * To whom a communication goes.
 *
 * @param table the decision table that chooses States; absent for the other kinds
 * @param withheld how many withheld recipients there are; absent when not even that is known
 * @param words how a public paper names them without naming States: "all States Parties", "the Intersessional Meetings"
 */
public record Recipients(Kind kind, @Nullable String table, @Nullable Integer withheld, String words) {

    /** What the recipients are. */
    public enum Kind {
        /** States, chosen by a decision table over the register. */
        BY_TABLE,
        /** States that are not named here; at most their number is known, and no letter is produced. */
        WITHHELD,
        /** A meeting, to which one document is submitted. */
        MEETING
    }

    public Recipients {
        Refused.unless(!words.isBlank(), "The recipients are described in words.");
        Refused.unless((kind == Kind.BY_TABLE) == (table != null), "A table chooses the recipients, or none is named.");
        Refused.unless(withheld == null || kind == Kind.WITHHELD, "Only withheld recipients are merely counted.");
        Refused.unless(withheld == null || withheld > 0, "The number of withheld recipients is at least one.");
    }

    public static Recipients byTable(String table, String words) {
        return new Recipients(Kind.BY_TABLE, table, null, words);
    }

    public static Recipients withheld(@Nullable Integer number, String words) {
        return new Recipients(Kind.WITHHELD, null, number, words);
    }

    public static Recipients meeting(String words) {
        return new Recipients(Kind.MEETING, null, null, words);
    }

    public boolean areWithheld() {
        return kind == Kind.WITHHELD;
    }

    public boolean areMeeting() {
        return kind == Kind.MEETING;
    }
}
