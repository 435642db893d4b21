package org.committeecycle.bot.notice;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A turn of which nobody knows how it ended. */
final class Lost {

    private Lost() {}

    /** Takes the next turn, and fails unless it is to be tried again. */
    static void in(PostRoom room, String conversation) {
        assertThatThrownBy(() -> room.tellInTime(conversation)).isInstanceOf(SlackAway.class);
    }
}
