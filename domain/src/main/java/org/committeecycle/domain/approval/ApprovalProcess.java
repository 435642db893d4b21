package org.committeecycle.domain.approval;

/** Is told when an approval stands otherwise than its diagram knows, so that the diagram asks again. */
public interface ApprovalProcess {

    /** An approval that no other diagram asks for was opened. */
    void opened(Approval approval);

    /** Something else comes of it than before, or it must be looked at at another time: the diagram counts again. */
    void changed(Approval approval);
}
