package org.committeecycle.domain.communication;

import org.committeecycle.domain.Refused;
import org.jspecify.annotations.Nullable;

/**
 * To whom a communication goes.
 *
 * @param table the decision table that chooses; absent when the recipients are withheld
 * @param withheld how many withheld recipients there are; absent when not even that is known, or a table chooses
 * @param words how a public paper names them without naming States: "all States Parties"
 */
public record Recipients(@Nullable String table, @Nullable Integer withheld, String words) {

    public Recipients {
        Refused.unless(!words.isBlank(), "The recipients are described in words.");
        Refused.unless(table == null || withheld == null, "Recipients are chosen by a table or withheld, not both.");
        Refused.unless(withheld == null || withheld > 0, "The number of withheld recipients is at least one.");
    }

    public static Recipients byTable(String table, String words) {
        return new Recipients(table, null, words);
    }

    public static Recipients withheld(@Nullable Integer number, String words) {
        return new Recipients(null, number, words);
    }

    public boolean areWithheld() {
        return table == null;
    }
}
