package org.committeecycle.domain.notice;

import java.time.Instant;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sees to it that somebody tells what waits; conversations are locked in one order, lest two changes wait for each other. */
class Telling {

    private final NoticeStore store;
    private final NoticeProcess process;

    Telling(NoticeStore store, NoticeProcess process) {
        this.store = store;
        this.process = process;
    }

    /** Has the conversations of these notices told, now. */
    void in(Stream<Notice> notices) {
        notices.map(Notice::conversation)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(id -> from(id, null));
    }

    /** Has the conversation told from the instant on. */
    void from(String conversation, @Nullable Instant instant) {
        Conversation locked = store.lock(conversation).orElseThrow();
        if (!locked.telling()) {
            Conversation told = locked.telling(instant);
            store.replace(told);
            process.waiting(told);
        }
    }
}
