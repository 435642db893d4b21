package org.committeecycle.domain.approval;

/** Is told that something happened to an approval, so that its diagram asks again where it stands. */
public interface ApprovalProcess {

    /** An approval that no other diagram asks for was opened. */
    void opened(Approval approval);

    /** A position, a meeting, a delivery, an extension, a restart or a withdrawal: the diagram counts again. */
    void changed(Approval approval);
}
