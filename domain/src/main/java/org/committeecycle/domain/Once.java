package org.committeecycle.domain;

import java.util.Optional;
import java.util.function.Supplier;

/** Does what an outside request asks for once, however often the request arrives and wherever. */
public interface Once {

    /**
     * Does the work whole or not at all, and answers what it answered; empty when the request was seen before. A request
     * that is refused counts as seen. What was lost to somebody faster is tried again.
     *
     * @param request the id that the outside gave the request, at most 200 characters
     */
    <T> Optional<T> of(String request, Supplier<T> work);
}
