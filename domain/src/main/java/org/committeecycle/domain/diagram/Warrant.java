package org.committeecycle.domain.diagram;

import org.committeecycle.domain.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Why an edition is put into force, and who stands for it.
 *
 * @param approver the name of the person who stands for it beside the owner
 * @param decision the Committee's decision: the id of an adopted approval, or the number of its entry in the log
 * @param note why, in the owner's words
 */
public record Warrant(String approver, @Nullable String decision, String note) {

    private static final int LONGEST_NOTE = 500;

    public Warrant {
        Refused.unless(!note.isBlank(), "A note says why it is put into force.");
        Refused.unless(note.length() <= LONGEST_NOTE, "A note has at most %d letters.", LONGEST_NOTE);
    }
}
