package org.committeecycle.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.domain.cycle.Deadlines;

/**
 * Sees to it that somebody tells what waits; conversations are locked in one order, lest two changes wait for each
 * other.
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

    /** Has the conversations of these notices told, now. */
    void in(Stream<Notice> notices) {
        notices.map(Notice::conversation)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(id -> from(id, deadlines.now()));
    }

    /** Locks the conversations, before anything is changed in any of them. */
    void lock(Stream<String> conversations) {
        conversations.collect(Collectors.toCollection(TreeSet::new)).forEach(store::lock);
    }

    /** Has the conversation told from the instant on. */
    void from(String conversation, Instant instant) {
        Conversation locked = store.lock(conversation).orElseThrow();
        Conversation told = locked.telling(instant);
        if (!locked.telling()) {
            store.replace(told);
            process.waiting(told);
        } else if (locked.isTurnAfter(instant.plus(SOON))) {
            store.replace(told);
            process.sooner(told);
        }
    }
}
