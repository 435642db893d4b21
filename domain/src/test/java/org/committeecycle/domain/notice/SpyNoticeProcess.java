package org.committeecycle.domain.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.committeecycle.domain.Subject;
import org.jspecify.annotations.Nullable;

/** Remembers what it was told. */
public class SpyNoticeProcess implements NoticeProcess {

    public final List<String> told = new ArrayList<>();
    public int daysToCome;

    @Override
    public void waiting(Conversation conversation) {
        told.add("waiting " + conversation.id());
    }

    @Override
    public void sooner(Conversation conversation) {
        told.add("sooner " + conversation.id());
    }

    @Override
    public void dayToCome() {
        daysToCome++;
    }

    @Override
    public void answerDue(Subject what, @Nullable Instant until) {
        told.add("answer to " + what + " due " + until);
    }
}
