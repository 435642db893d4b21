package org.committeecycle.bot.notice;

import org.jspecify.annotations.Nullable;

/** Slack did not answer, or not with an answer: whether it did what was asked is not known. */
final class SlackAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SlackAway(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
