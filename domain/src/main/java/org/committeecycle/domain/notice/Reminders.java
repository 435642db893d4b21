package org.committeecycle.domain.notice;

import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.committee.Asked;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.task.Tasks;

/** Reminds the members that still owe an answer, and nobody else. */
@Transactional
public class Reminders {

    /** Whoever was asked a moment ago needs no reminder. */
    private static final Duration AFTER_ASKING = Duration.ofHours(20);

    private final NoticeStore store;
    private final Notices notices;
    private final Approvals approvals;
    private final Tasks tasks;
    private final Deadlines deadlines;

    public Reminders(NoticeStore store, Notices notices, Approvals approvals, Tasks tasks, Deadlines deadlines) {
        this.store = store;
        this.notices = notices;
        this.approvals = approvals;
        this.tasks = tasks;
        this.deadlines = deadlines;
    }

    /**
     * When to remind of the question: in the morning of the day that lies the words' amount before the end of its time,
     * such as "2 working days"; refused while no time runs.
     */
    public Instant due(Subject what, String before) {
        Instant until = store.of(what).stream()
                .filter(notice -> notice.kind() == Notice.Kind.QUESTION)
                .map(Notice::until)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new Refused("No time to answer %s runs.", what.id()));
        return deadlines.morningBefore(until, before);
    }

    /** Reminds of the question whoever was asked long enough ago and owes an answer; answers of how many members. */
    public int remind(Actor actor, Subject what) {
        actor.requireOperator();
        Asked asked = what.kind() == Subject.Kind.TASK
                ? tasks.asked(tasks.require(actor, what.id()))
                : owed(approvals.require(actor, what.id()));
        boolean isNews = store.of(what).stream()
                .map(Notice::madeAt)
                .min(Comparator.naturalOrder())
                .filter(at -> at.plus(AFTER_ASKING).isAfter(deadlines.now()))
                .isPresent();
        if (!asked.open() || isNews) {
            return 0;
        }
        notices.remind(asked);
        return asked.of().size();
    }

    private Asked owed(Approval approval) {
        Asked asked = approvals.asked(approval);
        List<StateCode> owing = approval.owing(asked.of());
        return new Asked(asked.what(), asked.about(), asked.version(), owing, asked.until(), asked.open());
    }
}
