package org.committeecycle.bot.notice;

import org.jspecify.annotations.Nullable;

/** Where a message stands in Slack. */
record Place(String channel, String ts) {

    static @Nullable Place parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int slash = text.indexOf('/');
        return new Place(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return channel + "/" + ts;
    }
}
