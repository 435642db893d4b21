package org.committeecycle.shell.ssh;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.util.security.SecurityUtils;

/** Somebody with a key of her own, who calls the house by OpenSSH where it is installed and by the library where not. */
final class Caller implements AutoCloseable {

    private static final boolean OPENSSH = runs("ssh", "-V");
    private static final Duration LONG = Duration.ofMinutes(1);

    private final KeyPair key;
    private final Path file;
    private final Path note;
    private final int port;
    private final SshClient client = SshClient.setUpDefaultClient();

    /** What a call left behind. */
    record Answer(int code, byte[] bytes, String err) {

        String out() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    Caller(String algorithm, Path folder, Path note, int port) {
        this.note = note;
        this.port = port;
        try {
            KeyPairGenerator keys = SecurityUtils.getKeyPairGenerator(algorithm);
            if (algorithm.equals("EC")) {
                keys.initialize(new ECGenParameterSpec("secp256r1"));
            }
            key = keys.generateKeyPair();
            file = Files.createTempFile(folder, "key", "");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            try (OutputStream out = Files.newOutputStream(file)) {
                new OpenSSHKeyPairResourceWriter().writePrivateKey(key, "", null, out);
            }
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
        client.setServerKeyVerifier((session, address, serverKey) -> true);
        client.start();
    }

    /** The line of the .pub file. */
    String publicKey() {
        return PublicKeyEntry.toString(key.getPublic());
    }

    /** The private half. */
    Path file() {
        return file;
    }

    static boolean hasOpenSsh() {
        return OPENSSH;
    }

    Answer call(String line) {
        return call("anybody", line, new byte[0]);
    }

    Answer call(String loginName, String line, byte[] sent) {
        return OPENSSH ? byOpenSsh(List.of("-l", loginName), List.of(line), sent) : byLibrary(loginName, line, sent);
    }

    /** Calls by OpenSSH with more options before the house's address and more words behind it. */
    Answer byOpenSsh(List<String> options, List<String> words, byte[] sent) {
        List<String> command = new ArrayList<>(List.of("ssh", "-F", "/dev/null", "-p", String.valueOf(port), "-i"));
        command.addAll(List.of(file.toString(), "-o", "IdentitiesOnly=yes", "-o", "BatchMode=yes"));
        command.addAll(List.of("-o", "StrictHostKeyChecking=yes", "-o", "HostKeyAlias=committee-cycle"));
        command.addAll(List.of("-o", "UserKnownHostsFile=" + note, "-o", "GlobalKnownHostsFile=/dev/null"));
        command.addAll(options);
        command.add("127.0.0.1");
        command.addAll(words);
        try {
            Process process = new ProcessBuilder(command).start();
            CompletableFuture<byte[]> err = CompletableFuture.supplyAsync(() -> all(process.getErrorStream()));
            CompletableFuture.runAsync(() -> send(sent, process.getOutputStream()));
            byte[] out = process.getInputStream().readAllBytes();
            return new Answer(process.waitFor(), out, new String(err.join(), StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Answer byLibrary(String loginName, String line, byte[] sent) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (ClientSession session = session(loginName);
                ChannelExec channel = session.createExecChannel(line)) {
            channel.setIn(new ByteArrayInputStream(sent));
            channel.setOut(out);
            channel.setErr(err);
            channel.open().verify(LONG);
            channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), LONG);
            return new Answer(channel.getExitStatus(), out.toByteArray(), err.toString(StandardCharsets.UTF_8));
        } catch (IOException notLetIn) {
            return new Answer(255, out.toByteArray(), "Permission denied (publickey).");
        }
    }

    /** A connection by the library, authenticated. */
    ClientSession session(String loginName) throws IOException {
        ClientSession session =
                client.connect(loginName, "127.0.0.1", port).verify(LONG).getSession();
        session.addPublicKeyIdentity(key);
        session.auth().verify(LONG);
        return session;
    }

    private static void send(byte[] bytes, OutputStream to) {
        try (to) {
            to.write(bytes);
        } catch (IOException nobodyReads) {
            return;
        }
    }

    private static byte[] all(java.io.InputStream stream) {
        try {
            return stream.readAllBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static boolean runs(String... command) {
        try {
            return new ProcessBuilder(command).start().waitFor(1, TimeUnit.MINUTES);
        } catch (IOException | InterruptedException missing) {
            return false;
        }
    }

    @Override
    public void close() {
        client.stop();
    }
}
