package org.committeecycle.domain.notice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.jspecify.annotations.Nullable;

/** Tells nobody and remembers what it was to tell whom; answers as it was told to, or that it is told. */
public class SpyMessenger implements Messenger {

    public final List<String> told = new ArrayList<>();
    public final Deque<Told> answers = new ArrayDeque<>();
    public boolean serves = true;

    @Override
    public boolean serves() {
        return serves;
    }

    @Override
    public Told tell(Notice notice, Conversation in, @Nullable Actor reader, Attempt attempt) {
        told.add("%s to %s as %s".formatted(notice.key(), in.id(), reader));
        attempt.begins();
        Told next = answers.poll();
        if (next != null && next.outcome() != Outcome.TOLD) {
            attempt.postedNothing();
        }
        return next != null ? next : Told.at("D-" + in.reader(), "place " + told.size(), "shown");
    }
}
