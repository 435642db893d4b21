package org.committeecycle.bot.socket;

import com.slack.api.bolt.App;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.committeecycle.bot.GrowingWait;
import org.committeecycle.bot.SlackLine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Holds a connection to Slack open while the server runs in socket mode, and opens the next one when one ends. One thread
 * decides about connections, others answer what arrives, so that a slow answer holds up nobody else's.
 */
@Component
@Lazy(false)
@ConditionalOnWebApplication
class SlackSocket implements SmartLifecycle, SocketLink.Watcher {

    private static final Logger LOG = LoggerFactory.getLogger(SlackSocket.class);
    private static final Set<String> ROUTINE = Set.of("warning", "refresh_requested");
    private static final int LONGEST_WAIT_IN_SECONDS = 60;
    private static final int ANSWERS_AT_ONCE = 8;
    private static final int SECONDS_FOR_A_GREETING = 15;
    private static final int SECONDS_THAT_PROVE_A_LINK = 30;
    private static final int SECONDS_OF_GRACE = 30;
    private static final int SECONDS_TO_FINISH = 3;

    private final SlackLine line;
    private final SocketRequests requests;
    private final GrowingWait wait = new GrowingWait(LONGEST_WAIT_IN_SECONDS);
    private final Set<SocketLink> links = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService deciding = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService answering = Executors.newFixedThreadPool(ANSWERS_AT_ONCE);
    private volatile boolean running;

    /** The link that counts, known to the thread that decides; one that was sent away only finishes. */
    private @Nullable SocketLink current;

    SlackSocket(SlackLine line, App app) {
        this.line = line;
        this.requests = new SocketRequests(app);
    }

    @Override
    public void start() {
        if (line.wantsSocket() && !line.hasAppToken()) {
            LOG.warn("slack.mode is socket, but slack.app-token is not set: nothing that members do here arrives.");
        } else if (line.wantsSocket()) {
            running = true;
            in(0, this::open);
        }
    }

    private void open() {
        if (current != null) {
            return;
        }
        try {
            AppsConnectionsOpenResponse answer = line.methodsOfTheApp().appsConnectionsOpen(call -> call);
            if (answer.isOk()) {
                connect(URI.create(answer.getUrl()));
            } else {
                openLater("Slack opens no socket: " + answer.getError());
            }
        } catch (IOException | SlackApiException | RuntimeException away) {
            openLater("Slack opens no socket: " + away.getMessage());
        }
    }

    private void connect(URI address) {
        SocketLink link = new SocketLink(address, this);
        current = link;
        links.add(link);
        link.connect();
        in(SECONDS_FOR_A_GREETING, link::endUnlessGreeted);
    }

    private void openLater(String why) {
        int seconds = wait.next();
        LOG.warn("{}; trying again in {} s", why, seconds);
        in(seconds, this::open);
    }

    @Override
    public void greeted(SocketLink link) {
        LOG.info("What members do in Slack arrives over a socket");
        in(SECONDS_THAT_PROVE_A_LINK, () -> {
            if (link.equals(current)) {
                wait.forget();
            }
        });
    }

    /** The next link is opened at once where Slack does this as a routine; the last one finishes what it has begun. */
    @Override
    public void sentAway(SocketLink link, String reason) {
        in(SECONDS_OF_GRACE, link::close);
        in(0, () -> {
            if (!link.equals(current)) {
                return;
            }
            current = null;
            if (ROUTINE.contains(reason) && wait.isNone()) {
                wait.next();
                open();
            } else {
                openLater("Slack gave up the socket: " + reason);
            }
        });
    }

    @Override
    public void ended(SocketLink link, String reason) {
        links.remove(link);
        in(0, () -> {
            if (link.equals(current)) {
                current = null;
                openLater("The socket ended: " + reason);
            }
        });
    }

    @Override
    public void arrived(SocketLink link, String message) {
        answering.execute(() -> requests.answer(message).ifPresent(link::acknowledge));
    }

    private synchronized void in(int seconds, Runnable decision) {
        if (running) {
            deciding.schedule(decision, seconds, TimeUnit.SECONDS);
        }
    }

    /** What has arrived is still answered. */
    @Override
    public void stop() {
        synchronized (this) {
            running = false;
            deciding.shutdownNow();
        }
        answering.shutdown();
        try {
            answering.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        links.forEach(SocketLink::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
