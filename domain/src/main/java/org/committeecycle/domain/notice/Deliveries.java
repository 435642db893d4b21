package org.committeecycle.domain.notice;

import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.GivenUp;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Tells what waits, one notice at a time and in order, and notes who was reached. */
@Transactional
public class Deliveries {

    /** A process that cannot send leaves it to one that can. */
    private static final Duration UNTIL_ANOTHER_LOOKS = Duration.ofMinutes(1);

    /** What the members' channel allows between two messages in one conversation. */
    private static final Duration BETWEEN_MESSAGES = Duration.ofSeconds(1);

    private final NoticeStore store;
    private final Messenger messenger;
    private final Committee committee;
    private final Arrival arrival;
    private final Deadlines deadlines;

    public Deliveries(
            NoticeStore store,
            Messenger messenger,
            Notices notices,
            Committee committee,
            Approvals approvals,
            Tasks tasks,
            Texts texts,
            Deadlines deadlines) {
        this.store = store;
        this.messenger = messenger;
        this.committee = committee;
        this.arrival = new Arrival(notices, approvals, tasks, texts);
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
     * Tells what has waited longest in the conversation, alone there. What failed and may succeed later is thrown, so that
     * it is tried again; {@link GivenUp} is thrown when only a person can help.
     */
    public Turn tellNext(Actor actor, String conversation) {
        actor.requireOperator();
        store.alone(conversation);
        Conversation in = require(conversation);
        Optional<Workspace> workspace = store.workspace().filter(served -> served.serves(in));
        Optional<Notice> next = store.next(conversation);
        if (next.isEmpty() || workspace.isEmpty()) {
            return finish(in, workspace.isPresent());
        }
        Instant turn = turn(workspace.get(), next.get());
        return turn.isAfter(deadlines.now()) ? again(hold(in), turn) : tell(actor, in, next.get());
    }

    /** The earliest moment at which the notice may be told by this process. */
    private Instant turn(Workspace workspace, Notice notice) {
        Instant resumes = workspace.resumes(deadlines.now());
        if (resumes != null) {
            return resumes;
        }
        return messenger.serves() ? notice.waitingSince() : deadlines.now().plus(UNTIL_ANOTHER_LOOKS);
    }

    private Turn tell(Actor actor, Conversation in, Notice notice) {
        Actor reader = reader(in);
        if (notice.kind() == Notice.Kind.CATCH_UP) {
            if (reader != null) {
                arrival.catchUp(in, reader);
            }
            return settled(in, notice, null, null);
        }
        try {
            Messenger.Told told = messenger.tell(notice, in, reader, new Attempt(notice));
            return switch (told.outcome()) {
                case TOLD -> told(actor, in, notice, reader, told);
                case NOTHING -> settled(in, notice, notice.place(), notice.shown());
                case TAKEN_BACK -> settled(in, notice, null, null);
                case LATER -> paused(in, told, Workspace.Cause.ASKED_TO_WAIT);
                case SHUT_OUT -> paused(in, told, Workspace.Cause.SHUT_OUT);
                case NEVER -> throw new GivenUp(told.words());
            };
        } catch (PausedMeanwhile paused) {
            return again(hold(in), paused.until);
        }
    }

    private @Nullable Actor reader(Conversation in) {
        return in.audience() == Conversation.Audience.COMMITTEE
                ? null
                : committee
                        .findDelegate(in.reader(), in.team(), deadlines.today())
                        .orElse(null);
    }

    private Turn told(Actor actor, Conversation in, Notice notice, @Nullable Actor reader, Messenger.Told told) {
        if (notice.place() == null && reader != null) {
            arrival.of(actor, in, notice, reader);
        }
        Conversation held = hold(in).at(told.conversation());
        store.told(notice, told.place(), told.shown(), deadlines.now());
        store.resume(deadlines.now());
        boolean isPosted = !Objects.equals(told.place(), notice.place());
        return again(held, isPosted ? deadlines.now().plus(BETWEEN_MESSAGES) : deadlines.now());
    }

    private Turn settled(Conversation in, Notice notice, @Nullable String place, @Nullable String shown) {
        Conversation held = hold(in);
        store.told(notice, place, shown, deadlines.now());
        return again(held, deadlines.now());
    }

    private Turn paused(Conversation in, Messenger.Told told, Workspace.Cause cause) {
        Instant until = deadlines.now().plus(told.pause());
        Conversation held = hold(in);
        store.pause(new Workspace.Pause(until, cause, told.words()));
        return again(held, until);
    }

    /** The conversation, kept from everybody else until the transaction ends; always before anything in it is changed. */
    private Conversation hold(Conversation in) {
        return store.lock(in.id()).orElseThrow();
    }

    private Turn again(Conversation held, Instant from) {
        store.replace(held.telling(from));
        return Turn.AGAIN;
    }

    /** What waits in a conversation of a workspace or channel that is not served any more, waits until it is again. */
    private Turn finish(Conversation in, boolean isServed) {
        Conversation held = hold(in);
        if (isServed && store.next(in.id()).isPresent()) {
            return again(held, deadlines.now());
        }
        store.replace(held.silent());
        return Turn.DONE;
    }

    private Conversation require(String conversation) {
        return store.conversation(conversation)
                .orElseThrow(() -> new Refused("There is no conversation '%s'.", conversation));
    }

    /** Keeps what is known of an attempt, whatever becomes of the transaction in which it is made. */
    private final class Attempt implements Messenger.Attempt {

        private final Notice notice;

        private Attempt(Notice notice) {
            this.notice = notice;
        }

        @Override
        public void begins() {
            store.workspace()
                    .map(workspace -> workspace.resumes(deadlines.now()))
                    .ifPresent(until -> {
                        throw new PausedMeanwhile(until);
                    });
            store.attempted(notice, deadlines.now());
        }

        @Override
        public void postedNothing() {
            store.attempted(notice, null);
        }
    }

    /** Somebody else was asked to wait while this was made ready. */
    private static final class PausedMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Instant until;

        private PausedMeanwhile(Instant until) {
            super("Nothing is sent before " + until);
            this.until = until;
        }
    }
}
