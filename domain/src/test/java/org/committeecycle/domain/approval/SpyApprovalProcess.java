package org.committeecycle.domain.approval;

import java.util.ArrayList;
import java.util.List;

/** Stands where the diagram of an approval would, and remembers what it was told. */
public class SpyApprovalProcess implements ApprovalProcess {

    public final List<String> told = new ArrayList<>();

    @Override
    public void opened(Approval approval) {
        told.add("opened " + approval.id());
    }

    @Override
    public void changed(Approval approval) {
        told.add("changed " + approval.id());
    }
}
