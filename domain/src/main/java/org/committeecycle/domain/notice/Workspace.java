package org.committeecycle.domain.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The Slack workspace that the house serves.
 *
 * @param bot the bot's own user id
 * @param channel the Committee's channel; absent when decisions are told to delegates alone
 * @param pause why nothing is or was sent; absent once something was sent again
 */
public record Workspace(String team, String bot, @Nullable String channel, Instant since, @Nullable Pause pause) {

    /**
     * A time in which nothing is sent.
     *
     * @param words what happened, and what a person can do about it
     */
    public record Pause(Instant until, Cause cause, String words) {

        boolean isOver(Instant now) {
            return !now.isBefore(until);
        }
    }

    /** Why nothing is sent. */
    public enum Cause {
        /** The outside asked to wait. */
        ASKED_TO_WAIT,
        /** The outside does not let the house in; it is asked again and again, because only a person can mend that. */
        SHUT_OUT
    }

    /** When sending begins again, if it does not go on at the instant. */
    public @Nullable Instant resumes(Instant now) {
        return pause == null || pause.isOver(now) ? null : pause.until();
    }

    /** Whether what is told in the conversation is told at all. */
    boolean serves(Conversation in) {
        return in.team().equals(team)
                && (in.audience() == Conversation.Audience.DELEGATE
                        || in.reader().equals(channel));
    }

    /** The same workspace, let in anew; whoever asked to wait is still heard. */
    Workspace letIn() {
        boolean goesOn = pause != null && pause.cause() == Cause.ASKED_TO_WAIT;
        return new Workspace(team, bot, channel, since, goesOn ? pause : null);
    }
}
