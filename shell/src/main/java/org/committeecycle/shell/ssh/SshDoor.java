package org.committeecycle.shell.ssh;

import java.security.KeyPair;
import java.time.Duration;
import java.util.List;
import org.apache.sshd.common.file.nonefs.NoneFileSystemFactory;
import org.apache.sshd.common.global.KeepAliveHandler;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.mac.BuiltinMacs;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.ServerBuilder;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;
import org.apache.sshd.server.global.NoMoreSessionsHandler;

/** The SSH server with nothing but the shell: public keys, no forwarding, no files, no agent. */
final class SshDoor {

    private static final int TRIES = 6;
    private static final int SESSIONS_A_CONNECTION = 10;
    private static final Duration TIME_TO_PROVE = Duration.ofSeconds(10);

    private SshDoor() {}

    /** A server that is not started yet. */
    static SshServer of(SshShell shell, SshSettings settings, KeyPair hostKey) {
        SshServer server = ServerBuilder.builder().build();
        server.setHost(settings.address());
        server.setPort(settings.port());
        server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
        server.setSignatureFactories(List.of(
                BuiltinSignatures.ed25519,
                BuiltinSignatures.nistp256,
                BuiltinSignatures.nistp384,
                BuiltinSignatures.nistp521,
                BuiltinSignatures.rsaSHA256,
                BuiltinSignatures.rsaSHA512));
        server.setMacFactories(List.of(
                BuiltinMacs.hmacsha256etm, BuiltinMacs.hmacsha512etm, BuiltinMacs.hmacsha256, BuiltinMacs.hmacsha512));
        withoutSlowKeyExchange(server);
        letInByKeyOnly(server, shell.doorkeeper());
        server.setShellFactory(channel -> new SshSession(shell, null));
        server.setCommandFactory((channel, line) -> new SshSession(shell, new OneCommand(line)));
        offerNothingElse(server);
        limit(server, settings);
        return server;
    }

    /**
     * In Java sntrup761 takes longer than everything else of a command together; mlkem768, which does the same against
     * quantum computers in a fraction of it, is offered to clients that know it.
     */
    private static void withoutSlowKeyExchange(SshServer server) {
        server.setKeyExchangeFactories(server.getKeyExchangeFactories().stream()
                .filter(exchange -> !exchange.getName().startsWith("sntrup"))
                .toList());
    }

    private static void letInByKeyOnly(SshServer server, Doorkeeper doorkeeper) {
        server.setUserAuthFactories(List.of(UserAuthPublicKeyFactory.INSTANCE));
        server.setPublickeyAuthenticator(doorkeeper);
        server.setPasswordAuthenticator(null);
        server.setKeyboardInteractiveAuthenticator(null);
        server.setHostBasedAuthenticator(null);
        server.addSessionListener(doorkeeper);
    }

    private static void offerNothingElse(SshServer server) {
        server.setChannelFactories(List.of(ExitBeforeEnd.FACTORY));
        server.setGlobalRequestHandlers(List.of(KeepAliveHandler.INSTANCE, NoMoreSessionsHandler.INSTANCE));
        server.setForwardingFilter(RejectAllForwardingFilter.INSTANCE);
        server.setAgentFactory(null);
        server.setSubsystemFactories(List.of());
        server.setFileSystemFactory(NoneFileSystemFactory.INSTANCE);
    }

    private static void limit(SshServer server, SshSettings settings) {
        CoreModuleProperties.TCP_NODELAY.set(server, true);
        CoreModuleProperties.MAX_AUTH_REQUESTS.set(server, TRIES);
        CoreModuleProperties.AUTH_TIMEOUT.set(server, TIME_TO_PROVE);
        CoreModuleProperties.IDLE_TIMEOUT.set(server, settings.idle());
        CoreModuleProperties.MAX_CONCURRENT_CHANNELS.set(server, SESSIONS_A_CONNECTION);
        CoreModuleProperties.SERVER_IDENTIFICATION.set(server, "CommitteeCycle");
    }
}
