package org.committeecycle.domain.approval;

import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.Subject;

/** Keeps the approvals with their positions. */
public interface ApprovalStore {

    void add(Approval approval);

    void replace(Approval approval);

    Optional<Approval> find(String id);

    /** Finds the approval and keeps everybody else from changing it until the transaction ends. */
    Optional<Approval> lock(String id);

    /** Every approval on the subject, the oldest first. */
    List<Approval> on(Subject subject);

    /** The open approvals, the oldest first. */
    List<Approval> open();

    /** Every approval, the oldest first. */
    List<Approval> all();
}
