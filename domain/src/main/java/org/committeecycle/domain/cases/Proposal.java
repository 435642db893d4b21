package org.committeecycle.domain.cases;

import org.jspecify.annotations.Nullable;

/**
 * What the members are asked to decide on a case.
 *
 * @param finding the finding proposed; absent when closing is proposed
 * @param words the reasons given
 */
public record Proposal(@Nullable Finding finding, String words) {

    public boolean isClosing() {
        return finding == null;
    }

    /** What the members are asked, by the neutral reference alone. */
    String question(String reference) {
        return finding == null
                ? "Close the case " + reference
                : "Find the concern in %s %s".formatted(reference, finding.words());
    }
}
