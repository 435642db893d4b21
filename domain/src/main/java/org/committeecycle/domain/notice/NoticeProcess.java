package org.committeecycle.domain.notice;

import java.time.Instant;
import org.committeecycle.domain.Subject;
import org.jspecify.annotations.Nullable;

/** Is told that something waits to be told, or that somebody may have to be reminded. */
public interface NoticeProcess {

    /** Something waits in a conversation in which nobody is telling: somebody must. */
    void waiting(Conversation conversation);

    /** Somebody waits to tell in the conversation, but for longer than is meant now. */
    void sooner(Conversation conversation);

    /** A term or the dates of a delegate begin or end on a day to come: what is counted and shown must follow then. */
    void dayToCome();

    /** The time to answer a question began to run, or was moved; absent when it no longer runs, or there was an answer. */
    void answerDue(Subject what, @Nullable Instant until);
}
