package org.committeecycle.shell.ssh;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.security.KeyPair;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.server.SshServer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Offers the shell over SSH while the house is served. */
@Component
@ConditionalOnProperty(name = "committee.mode", havingValue = "serve")
public class SshServing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SshServing.class);

    private final SshShell shell;
    private final SshSettings settings;
    private final Path data;
    private @Nullable SshServer server;
    private @Nullable ServingNote note;
    private @Nullable String fingerprint;

    SshServing(SshShell shell, SshSettings settings, @Value("${committee.data}") Path data) {
        this.shell = shell;
        this.settings = settings;
        this.data = data;
    }

    @Override
    public void start() {
        if (!settings.enabled()) {
            return;
        }
        KeyPair hostKey = HostKey.in(data.resolve("ssh").resolve("host-key"));
        SshServer starting = SshDoor.of(shell, settings, hostKey);
        try {
            starting.start();
        } catch (BindException taken) {
            throw new IllegalStateException(
                    "Port %s of %s is taken, so the shell cannot be offered there: set ssh.port, or ssh.enabled=false."
                            .formatted(settings.port(), settings.address()));
        } catch (IOException failed) {
            throw new IllegalStateException("The shell cannot be offered over SSH: " + failed.getMessage(), failed);
        }
        server = starting;
        note = new ServingNote(data, settings.address(), starting.getPort(), hostKey.getPublic());
        note.put();
        fingerprint = KeyUtils.getFingerPrint(hostKey.getPublic());
        LOG.info(
                "The shell is offered over SSH on {} port {} with the host key {}",
                settings.address(),
                starting.getPort(),
                fingerprint);
    }

    @Override
    public void stop() {
        SshServer stopping = server;
        if (stopping == null) {
            return;
        }
        server = null;
        try {
            if (note != null) {
                note.takeAway();
            }
            stopping.stop(true);
            if (!shell.awaitEnd()) {
                LOG.warn("A command given over SSH still runs while the house stops");
            }
        } catch (IOException failed) {
            LOG.warn("The shell over SSH did not stop as it should", failed);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where a person finds the shell, in words. */
    public String found() {
        return server == null
                ? "is not offered by SSH (ssh.enabled=false)."
                : "ssh -p %s %s, host key %s".formatted(port(), settings.address(), fingerprint);
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    /** Where it listens. */
    int port() {
        return server == null ? 0 : server.getPort();
    }
}
