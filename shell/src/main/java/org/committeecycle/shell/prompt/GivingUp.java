package org.committeecycle.shell.prompt;

import java.util.concurrent.atomic.AtomicBoolean;

/** Whether the person has given up the command that runs; it is told so once. */
public final class GivingUp {

    private final AtomicBoolean asked = new AtomicBoolean();

    /** The person gives up what runs. */
    public void ask() {
        asked.set(true);
    }

    /** A new command begins; what was given up before is past. */
    public void forget() {
        asked.set(false);
    }

    /** Whether the person gave up and the command was not told so yet. */
    boolean isTaken() {
        return asked.get() && asked.getAndSet(false);
    }
}
