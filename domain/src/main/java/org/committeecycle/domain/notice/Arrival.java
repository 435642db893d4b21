package org.committeecycle.domain.notice;

import org.committeecycle.domain.Actor;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.committee.Asked;
import org.committeecycle.domain.task.Tasks;

/** What follows when a notice stands before its reader for the first time: who was reached, and who is asked the rest. */
class Arrival {

    private final Notices notices;
    private final Approvals approvals;
    private final Tasks tasks;
    private final Texts texts;

    Arrival(Notices notices, Approvals approvals, Tasks tasks, Texts texts) {
        this.notices = notices;
        this.approvals = approvals;
        this.tasks = tasks;
        this.texts = texts;
    }

    void of(Actor actor, Conversation in, Notice notice, Actor reader) {
        switch (notice.kind()) {
            case WELCOME -> catchUp(in, reader);
            case QUESTION, TEXT -> {
                if (notice.what().kind() == Subject.Kind.APPROVAL) {
                    reached(actor, notice, reader);
                }
            }
            default -> {}
        }
    }

    /** Asks the reader whatever is open and asked of the reader's member today. */
    void catchUp(Conversation in, Actor reader) {
        approvals.all(reader).stream()
                .filter(Approval::isOpen)
                .map(approvals::asked)
                .forEach(asked -> catchUp(in, reader, asked));
        tasks.mine(reader).stream().map(tasks::asked).forEach(asked -> catchUp(in, reader, asked));
    }

    private void catchUp(Conversation in, Actor reader, Asked asked) {
        if (asked.of().contains(reader.requireDelegate())) {
            notices.catchUp(in, asked);
        }
    }

    /**
     * A member is reached with the whole text: with its file where there is one. Where something of it may not be in Slack,
     * the ISU sees to that.
     */
    private void reached(Actor actor, Notice notice, Actor reader) {
        StateCode member = reader.requireDelegate();
        Approval approval = approvals.require(actor, notice.what().id());
        boolean stands = approval.isOpen() && notice.turn().equals(String.valueOf(approval.version()));
        if (stands
                && texts.isWholeIn(notice.kind(), reader, approval)
                && approval.notReached(approvals.eligible(approval)).contains(member)) {
            approvals.reached(actor, approval.id(), approval.version(), member);
        }
    }
}
