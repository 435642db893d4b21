package org.committeecycle.domain.approval;

import java.util.ArrayList;
import java.util.List;
import org.committeecycle.domain.StateCode;

/** Reaches nobody, and remembers whom it was to ask and to tell what. */
public class RecordingMemberChannel implements MemberChannel {

    public final List<String> asked = new ArrayList<>();
    public final List<String> told = new ArrayList<>();

    @Override
    public void ask(Approval approval, StateCode member) {
        asked.add("%s version %s: %s".formatted(approval.id(), approval.version(), member));
    }

    @Override
    public void tellOutcome(Approval approval, StateCode member) {
        told.add("%s %s: %s".formatted(approval.id(), approval.result(), member));
    }
}
