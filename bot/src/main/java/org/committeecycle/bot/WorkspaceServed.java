package org.committeecycle.bot;

import com.slack.api.methods.response.auth.AuthTestResponse;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.notice.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Learns at the start of a server which workspace its token is for, and asks again, ever more seldom, as long as Slack does not answer. */
@Component
@Lazy(false)
@ConditionalOnWebApplication
class WorkspaceServed {

    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceServed.class);
    private static final int LONGEST_WAIT_IN_SECONDS = 300;

    private final SlackSettings settings;
    private final SlackLine line;
    private final Notices notices;
    private final GrowingWait wait = new GrowingWait(LONGEST_WAIT_IN_SECONDS);
    private final ScheduledExecutorService asking = Executors.newSingleThreadScheduledExecutor();

    WorkspaceServed(SlackSettings settings, SlackLine line, Notices notices) {
        this.settings = settings;
        this.line = line;
        this.notices = notices;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (line.isOpen()) {
            asking.execute(this::ask);
        }
    }

    private void ask() {
        try {
            AuthTestResponse answer = line.methods().authTest(call -> call);
            if (answer.isOk()) {
                notices.serve(Actor.system(), answer.getTeamId(), answer.getUserId(), settings.channel());
                LOG.info("Serving the Slack workspace {}", answer.getTeamId());
                return;
            }
            askLater("Slack refuses the bot's token: " + answer.getError());
        } catch (Exception away) {
            askLater("Slack does not answer yet: " + away.getMessage());
        }
    }

    private void askLater(String why) {
        int seconds = wait.next();
        LOG.warn("{}; asking again in {} s", why, seconds);
        asking.schedule(this::ask, seconds, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        asking.shutdownNow();
    }
}
