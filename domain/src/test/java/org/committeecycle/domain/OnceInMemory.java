package org.committeecycle.domain;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Remembers requests in a set. */
public class OnceInMemory implements Once {

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    @Override
    public <T> Optional<T> of(String request, Supplier<T> work) {
        return seen.add(request) ? Optional.of(work.get()) : Optional.empty();
    }
}
