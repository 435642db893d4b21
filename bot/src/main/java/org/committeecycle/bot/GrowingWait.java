package org.committeecycle.bot;

/** How many seconds to wait before the next attempt: one, then twice as long each time, up to a longest wait. */
public class GrowingWait {

    private final int longest;
    private int attempts;

    public GrowingWait(int longest) {
        this.longest = longest;
    }

    public int next() {
        int seconds = Math.min(longest, 1 << Math.min(attempts, 30));
        attempts++;
        return seconds;
    }

    public boolean isNone() {
        return attempts == 0;
    }

    public void forget() {
        attempts = 0;
    }
}
