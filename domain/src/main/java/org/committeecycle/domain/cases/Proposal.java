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
}
