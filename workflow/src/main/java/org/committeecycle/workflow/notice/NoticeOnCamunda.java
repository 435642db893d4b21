package org.committeecycle.workflow.notice;

import java.time.Instant;
import java.util.Map;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.notice.Conversation;
import org.committeecycle.domain.notice.NoticeProcess;
import org.committeecycle.workflow.process.EngineProcesses;
import org.committeecycle.workflow.process.WaitsAgain;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has the diagram {@code notice} tell what waits, {@code reminder} remind in time, and {@code day} follow the dates. */
@Component
class NoticeOnCamunda implements NoticeProcess {

    private static final String ALL_DAYS = "days";

    private final EngineProcesses engine;
    private final WaitsAgain waits;

    NoticeOnCamunda(EngineProcesses engine, WaitsAgain waits) {
        this.engine = engine;
        this.waits = waits;
    }

    @Override
    public void waiting(Conversation conversation) {
        engine.start("notice", conversation.id(), Map.of());
    }

    @Override
    public void sooner(Conversation conversation) {
        waits.of(conversation.id());
    }

    @Override
    public void dayToCome() {
        if (engine.runs("day", ALL_DAYS)) {
            waits.of(ALL_DAYS);
        } else {
            engine.start("day", ALL_DAYS, Map.of());
        }
    }

    @Override
    public void answerDue(Subject what, @Nullable Instant until) {
        String key = what.toString();
        if (until == null) {
            engine.tell("question settled", key, Map.of());
        } else if (!engine.tell("question moved", key, Map.of())) {
            engine.start("reminder", key, Map.of());
        }
    }
}
