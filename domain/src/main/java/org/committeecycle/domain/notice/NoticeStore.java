package org.committeecycle.domain.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.Subject;
import org.jspecify.annotations.Nullable;

/** Keeps the conversations and what is told in each. */
public interface NoticeStore {

    void open(Conversation conversation);

    Optional<Conversation> conversation(String id);

    /** Finds the conversation and keeps everybody else from changing it until the transaction ends. */
    Optional<Conversation> lock(String id);

    /**
     * Keeps everybody else from telling in the conversation until the transaction ends, and nobody from changing it: what
     * one process sends, no other one sends at the same time, however long the outside takes to answer.
     */
    void alone(String conversation);

    void replace(Conversation conversation);

    /** Every conversation, by id. */
    List<Conversation> conversations();

    void add(Notice notice);

    /**
     * Counts one more change of each of the notices and keeps the time to answer that it has now; it waits since the
     * instant unless an earlier change waits still.
     */
    void changed(List<Notice> notices, Instant now);

    /** Everything told of one thing, by conversation. */
    List<Notice> of(Subject what);

    /** Everything told about a year or case, by conversation. */
    List<Notice> about(Subject about);

    /** Everything told in the conversation, the oldest first. */
    List<Notice> in(String conversation);

    /** The readers' own pages, by conversation. */
    List<Notice> homes();

    /** What has waited longest in the conversation. */
    Optional<Notice> next(String conversation);

    /** How many notices wait in all, and since when the oldest does. */
    Queue waiting();

    /** How many of them are not to be told before a time after the instant, and which is the first such time. */
    Queue later(Instant now);

    /**
     * Keeps, even when the caller's transaction is undone, that it was begun to post the notice at the instant; or that
     * it certainly was not posted.
     */
    void attempted(Notice notice, @Nullable Instant at);

    /** Keeps that the notice as it was read stands at the place now; what changed since it was read waits from now on. */
    void told(Notice notice, @Nullable String place, @Nullable String shown, Instant now);

    Optional<Workspace> workspace();

    /** Keeps the workspace, the first time or anew. */
    void keep(Workspace workspace);

    /** Keeps that nothing is sent in the workspace for a while, unless it is known to be for longer. */
    void pause(Workspace.Pause pause);

    /** Keeps that something was sent after the pause, if that is over at the instant. */
    void resume(Instant now);

    /** What waits. */
    record Queue(int length, @Nullable Instant since) {}
}
