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
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new AssertionError("Waited in vain for " + what + ". Calls so far: " + calls);
            }
            pause(left);
        }
    }

    private void pause(long nanos) {
        try {
            wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
