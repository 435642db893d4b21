package org.committeecycle.bot.socket;

/** How many seconds to wait before the next attempt: one, then twice as long each time, a minute at most. */
class GrowingWait {

    private static final int LONGEST = 60;

    private int attempts;

    int next() {
        int seconds = Math.min(LONGEST, 1 << Math.min(attempts, 30));
        attempts++;
        return seconds;
    }

    boolean isNone() {
        return attempts == 0;
    }

    void forget() {
        attempts = 0;
    }
}
