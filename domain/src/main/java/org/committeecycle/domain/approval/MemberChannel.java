package org.committeecycle.domain.approval;

import org.committeecycle.domain.StateCode;

/** Asks members and tells them; whoever implements it reports a delivery by {@link Approvals#reached}. */
public interface MemberChannel {

    /** Sends the question to the member's delegates, once for each version of the text. */
    void ask(Approval approval, StateCode member);

    /** Tells everybody who was asked how it ended. */
    void tellOutcome(Approval approval);
}
