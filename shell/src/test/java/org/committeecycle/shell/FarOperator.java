package org.committeecycle.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.util.security.SecurityUtils;

/** An operator with a key, who types one command at a time over SSH at any server, and may be cut off. */
final class FarOperator implements AutoCloseable {

    static final String NAME = "ana";

    private static final Duration LONG = Duration.ofMinutes(1);

    private final SshClient client = SshClient.setUpDefaultClient();
    private final KeyPair key;

    FarOperator() {
        try {
            key = SecurityUtils.getKeyPairGenerator("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        client.setServerKeyVerifier((session, address, serverKey) -> true);
        client.start();
    }

    /** The house lets her in. */
    void admittedTo(ServedHouse house) {
        house.type("operator admit " + NAME);
        house.type("operator key add %s %s".formatted(NAME, PublicKeyEntry.toString(key.getPublic())));
    }

    /** How the command ended and what was said; empty when the server was gone before it answered. */
    Optional<String> type(int port, String line) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (ClientSession session =
                client.connect(NAME, "127.0.0.1", port).verify(LONG).getSession()) {
            session.addPublicKeyIdentity(key);
            session.auth().verify(LONG);
            try (ChannelExec channel = session.createExecChannel(line)) {
                channel.setOut(said);
                channel.setErr(said);
                channel.open().verify(LONG);
                channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), LONG);
                return Optional.ofNullable(channel.getExitStatus())
                        .map(exit -> exit + " " + said.toString(StandardCharsets.UTF_8));
            }
        } catch (IOException cutOff) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        client.stop();
    }
}
