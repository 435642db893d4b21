package org.committeecycle.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.domain.cycle.Deadlines;

/**
 * Sees to it that somebody tells what waits. Whoever changes what is told in conversations holds them first, and in one
 * order, lest two changes wait for each other.
 */
class Telling {

    /** A turn that comes by itself within this time is soon enough. */
    private static final Duration SOON = Duration.ofMinutes(1);

    private final NoticeStore store;
    private final NoticeProcess process;
    private final Deadlines deadlines;

    Telling(NoticeStore store, NoticeProcess process, Deadlines deadlines) {
        this.store = store;
        this.process = process;
        this.deadlines = deadlines;
    }

    /** The conversations of these ids, kept from everybody else until the transaction ends. */
    List<Conversation> hold(Stream<String> ids) {
        return ids.collect(Collectors.toCollection(TreeSet::new)).stream()
                .map(this::hold)
                .toList();
    }

    /** The conversation, kept from everybody else until the transaction ends. */
    Conversation hold(String id) {
        return store.lock(id).orElseThrow();
    }

    /** Has the conversations told, now. */
    void in(List<Conversation> held) {
        held.forEach(conversation -> from(conversation, deadlines.now()));
    }

    /** Has the conversation told from the instant on. */
    void from(Conversation held, Instant instant) {
        Conversation told = held.telling(instant);
        if (!held.telling()) {
            store.replace(told);
            process.waiting(told);
        } else if (held.isTurnAfter(instant.plus(SOON))) {
            store.replace(told);
            process.sooner(told);
        }
    }
}
