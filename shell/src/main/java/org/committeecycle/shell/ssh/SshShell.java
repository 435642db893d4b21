package org.committeecycle.shell.ssh;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.committeecycle.shell.dispatch.Dispatcher;
import org.committeecycle.shell.prompt.Prompt;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** What sessions over SSH share: the commands, the prompt, the door, and how many there may be at once. */
@Component
@EnableConfigurationProperties(SshSettings.class)
class SshShell {

    private static final int SECONDS_TO_FINISH = 20;

    private final Dispatcher dispatcher;
    private final Prompt prompt;
    private final Doorkeeper doorkeeper;
    private final int sessions;
    private final Semaphore places;
    private final AtomicInteger count = new AtomicInteger();

    SshShell(Dispatcher dispatcher, Prompt prompt, Doorkeeper doorkeeper, SshSettings settings) {
        this.dispatcher = dispatcher;
        this.prompt = prompt;
        this.doorkeeper = doorkeeper;
        this.sessions = settings.sessions();
        this.places = new Semaphore(sessions);
    }

    Dispatcher dispatcher() {
        return dispatcher;
    }

    Prompt prompt() {
        return prompt;
    }

    Doorkeeper doorkeeper() {
        return doorkeeper;
    }

    /** Runs the session on a thread of its own; not when the shell is full. */
    boolean take(Runnable session) {
        if (!places.tryAcquire()) {
            return false;
        }
        Thread thread = new Thread(
                () -> {
                    try {
                        session.run();
                    } finally {
                        places.release();
                    }
                },
                "ssh-session-" + count.incrementAndGet());
        thread.setDaemon(true);
        thread.start();
        return true;
    }

    /** Waits for what runs, so that the house does not fall down over it; whether everything ended. */
    boolean awaitEnd() throws InterruptedException {
        return places.tryAcquire(sessions, SECONDS_TO_FINISH, TimeUnit.SECONDS);
    }
}
