package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** The failures that were ordered; the first one that fits a call strikes it. */
final class Failures {

    private final List<Failure> ordered = new CopyOnWriteArrayList<>();
    private final CallLog log;

    Failures(CallLog log) {
        this.log = log;
    }

    FailureOrder order() {
        return new FailureOrder(ordered::add, log);
    }

    Answer befall(String method, JsonObject args, Supplier<Answer> effect) throws InterruptedException {
        long now = System.nanoTime();
        for (Failure failure : ordered) {
            if (failure.strikes(method, args, now)) {
                return failure.befall(effect);
            }
        }
        return effect.get();
    }

    void releaseAll() {
        ordered.forEach(Failure::release);
    }
}
