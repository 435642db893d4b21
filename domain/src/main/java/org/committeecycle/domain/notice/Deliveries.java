package org.committeecycle.domain.notice;

import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.GivenUp;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.committee.Asked;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.task.Tasks;

/** Tells what waits, one notice at a time and in order, and notes who was reached. */
@Transactional
public class Deliveries {

    /** A process that cannot send leaves it to one that can. */
    private static final Duration UNTIL_ANOTHER_LOOKS = Duration.ofMinutes(1);

    /** What the members' channel allows between two messages in one conversation. */
    private static final Duration BETWEEN_MESSAGES = Duration.ofSeconds(1);

    private final NoticeStore store;
    private final Messenger messenger;
    private final Notices notices;
    private final Committee committee;
    private final Approvals approvals;
    private final Tasks tasks;
    private final Cases cases;
    private final Deadlines deadlines;

    public Deliveries(
            NoticeStore store,
            Messenger messenger,
            Notices notices,
            Committee committee,
            Approvals approvals,
            Tasks tasks,
            Cases cases,
            Deadlines deadlines) {
        this.store = store;
        this.messenger = messenger;
        this.notices = notices;
        this.committee = committee;
        this.approvals = approvals;
        this.tasks = tasks;
        this.cases = cases;
        this.deadlines = deadlines;
    }

    /** How it goes on in the conversation; the diagram branches on it. */
    public enum Turn {
        /** Something may still wait: at the conversation's next turn. */
        AGAIN,
        /** Everything is told. */
        DONE
    }

    /** When the next thing may be told in the conversation. */
    public Instant nextTurn(String conversation) {
        Instant notBefore = require(conversation).notBefore();
        return notBefore == null ? deadlines.now() : notBefore;
    }

    /**
     * Tells what has waited longest in the conversation. What failed and may succeed later is thrown, so that it is tried
     * again; {@link GivenUp} is thrown when only a person can help.
     */
    public Turn tellNext(Actor actor, String conversation) {
        actor.requireOperator();
        Conversation in = require(conversation);
        Instant resumes = store.workspace()
                .map(workspace -> workspace.resumes(deadlines.now()))
                .orElse(null);
        if (resumes != null) {
            return again(in, resumes);
        }
        Optional<Notice> next = store.next(conversation);
        if (next.isEmpty()) {
            return finish(conversation);
        }
        if (!messenger.serves()) {
            return again(in, deadlines.now().plus(UNTIL_ANOTHER_LOOKS));
        }
        return tell(actor, in, next.get());
    }

    private Turn tell(Actor actor, Conversation in, Notice notice) {
        Actor reader = in.audience() == Conversation.Audience.COMMITTEE
                ? null
                : committee
                        .findDelegate(in.reader(), in.team(), deadlines.today())
                        .orElse(null);
        Messenger.Told told = messenger.tell(notice, in, reader, () -> store.attempted(notice, deadlines.now()));
        return switch (told.outcome()) {
            case TOLD -> {
                boolean isNew = notice.place() == null;
                store.told(notice, told.place(), told.shown());
                if (isNew && reader != null) {
                    reached(actor, in, notice, reader);
                }
                yield again(
                        in.at(told.conversation()), isNew ? deadlines.now().plus(BETWEEN_MESSAGES) : deadlines.now());
            }
            case NOTHING -> {
                store.told(notice, notice.place(), notice.shown());
                yield again(in, deadlines.now());
            }
            case LATER -> {
                store.attempted(notice, null);
                store.workspace()
                        .ifPresent(workspace ->
                                store.keep(workspace.paused(deadlines.now().plus(told.pause()), told.words())));
                yield again(in, deadlines.now().plus(told.pause()));
            }
            case NEVER -> throw new GivenUp(told.words());
        };
    }

    private Turn again(Conversation in, Instant from) {
        Conversation locked = store.lock(in.id()).orElseThrow();
        store.replace(locked.at(in.place()).telling(from));
        return Turn.AGAIN;
    }

    private Turn finish(String conversation) {
        Conversation locked = store.lock(conversation).orElseThrow();
        if (store.next(conversation).isPresent()) {
            return again(locked, deadlines.now());
        }
        store.replace(locked.silent());
        return Turn.DONE;
    }

    private void reached(Actor actor, Conversation in, Notice notice, Actor reader) {
        switch (notice.kind()) {
            case WELCOME -> catchUp(in, reader);
            case QUESTION -> {
                if (notice.what().kind() == Subject.Kind.APPROVAL) {
                    reached(actor, notice, reader.requireDelegate());
                }
            }
            default -> {}
        }
    }

    private void catchUp(Conversation in, Actor reader) {
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

    /** A message that may not carry the text of a case is no delivery of it: the ISU sees to that. */
    private void reached(Actor actor, Notice notice, StateCode member) {
        Approval approval = approvals.require(actor, notice.what().id());
        boolean stands = approval.isOpen() && notice.turn().equals(String.valueOf(approval.version()));
        if (stands
                && cases.textMayBeInSlack(approval.question().about())
                && approval.notReached(approvals.eligible(approval)).contains(member)) {
            approvals.reached(actor, approval.id(), approval.version(), member);
        }
    }

    private Conversation require(String conversation) {
        return store.conversation(conversation)
                .orElseThrow(() -> new Refused("There is no conversation '%s'.", conversation));
    }
}
