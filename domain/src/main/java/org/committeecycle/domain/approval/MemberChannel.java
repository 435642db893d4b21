package org.committeecycle.domain.approval;

import org.committeecycle.domain.StateCode;

/** Asks members and tells them; whoever implements it reports a delivery by {@link Approvals#reached}. */
public interface MemberChannel {

    /** Sends the question to the member's delegates, once for each version of the text. */
    void ask(Approval approval, StateCode member);

    /** Tells the member, one of those that may decide on it today, how it ended. */
    void tellOutcome(Approval approval, StateCode member);
}
