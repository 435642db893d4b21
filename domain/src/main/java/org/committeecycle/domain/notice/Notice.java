package org.committeecycle.domain.notice;

import java.time.Instant;
import java.util.List;
import org.committeecycle.domain.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One thing told or shown in a conversation, kept true from then on: a change makes it wait again.
 *
 * @param about the year or case whose visibility it inherits
 * @param turn tells apart several notices of one kind on one thing: the version of a text, the deadline of a reminder
 * @param until when the time to answer is over; absent while none runs
 * @param madeAt when it was first to be told
 * @param waitingSince since when the last change waits to be told
 * @param changes how often it was to be told
 * @param told the number of changes that were told; it waits while there are more
 * @param attemptedAt when it was begun to be posted without an answer so far; absent otherwise
 * @param place where it stands, once it does
 * @param shown a fingerprint of what stands there
 */
public record Notice(
        String conversation,
        Kind kind,
        Subject what,
        String turn,
        Subject about,
        @Nullable Instant until,
        Instant madeAt,
        Instant waitingSince,
        int changes,
        int told,
        @Nullable Instant attemptedAt,
        @Nullable String place,
        @Nullable String shown) {

    /** What a notice is. */
    public enum Kind {
        /** Greets a delegate that was bound. */
        WELCOME,
        /** Asks a delegate what has come to be asked of the delegate's member; nothing is shown of it. */
        CATCH_UP,
        /** Asks for an answer and shows live what came of it. */
        QUESTION,
        /** The text of a question as a file. */
        TEXT,
        /** Reminds a member that still owes an answer. */
        REMINDER,
        /** Tells the Committee together what was decided. */
        DECISION,
        /** Tells the Committee together what the diagrams do otherwise. */
        EDITION,
        /** The reader's own page. */
        HOME
    }

    static Notice of(
            Conversation in,
            Kind kind,
            Subject what,
            String turn,
            Subject about,
            @Nullable Instant until,
            Instant now) {
        return new Notice(in.id(), kind, what, turn, about, until, now, now, 1, 0, null, null, null);
    }

    /** The same notice with the time to answer that runs now. */
    Notice until(@Nullable Instant running) {
        return new Notice(
                conversation,
                kind,
                what,
                turn,
                about,
                running,
                madeAt,
                waitingSince,
                changes,
                told,
                attemptedAt,
                place,
                shown);
    }

    /** The same words for the same notice in every process, by which it is found again where it was posted. */
    public String key() {
        return "%s %s %s".formatted(kind, what, turn);
    }

    public boolean waits() {
        return told < changes;
    }

    /** Whether the reader has been told it, of those that are known. */
    static boolean isAmong(List<Notice> known, Conversation in, Kind kind, String turn) {
        return known.stream().anyMatch(notice -> notice.conversation.equals(in.id()) && notice.is(kind, turn));
    }

    boolean is(Kind ofKind, String ofTurn) {
        return kind == ofKind && turn.equals(ofTurn);
    }

    /** Whether it is looked at again when those change who may read what: a file that stands is then taken back, or not. */
    boolean followsPlaces() {
        return kind == Kind.TEXT || staysTrue();
    }

    /** Whether it is shown anew when what it tells of changes; everything else is told once. */
    boolean staysTrue() {
        return kind == Kind.TEXT && place == null
                || kind == Kind.QUESTION
                || kind == Kind.REMINDER
                || kind == Kind.HOME;
    }
}
