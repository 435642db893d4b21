package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Every call in the order of arrival; wakes whoever waits for something to have happened. */
final class CallLog {

    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(20);
    private static final int LONGEST_TALE = 20;

    /** What happens elsewhere wakes nobody here, so a waiter also looks by itself. */
    private static final long LOOK_EVERY = 20;

    private final List<Call> calls = new ArrayList<>();

    synchronized int begin(String method, JsonObject args) {
        calls.add(new Call(method, args, Instant.now(), "pending", null));
        notifyAll();
        return calls.size() - 1;
    }

    synchronized void end(int index, String answered) {
        Call call = calls.get(index);
        calls.set(index, new Call(call.method(), call.args(), call.at(), answered, Instant.now()));
        notifyAll();
    }

    synchronized List<Call> all() {
        return List.copyOf(calls);
    }

    synchronized void changed() {
        notifyAll();
    }

    synchronized void await(String what, BooleanSupplier happened) {
        long end = System.nanoTime() + LONGEST_WAIT;
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                List<Call> last = calls.subList(Math.max(0, calls.size() - LONGEST_TALE), calls.size());
                throw new AssertionError("Waited in vain for " + what + ". Last calls: " + last);
            }
            pause();
        }
    }

    private void pause() {
        try {
            wait(LOOK_EVERY);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
