package org.committeecycle.shell.ssh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.EnumSet;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.util.security.SecurityUtils;

/** The key by which people know this house again: made once, kept beside the data, read by its owner alone. */
final class HostKey {

    private HostKey() {}

    /** The key in the file, which is made when there is none; one that cannot be read is never replaced silently. */
    static KeyPair in(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            try (InputStream stream = Files.newInputStream(file)) {
                return SecurityUtils.loadKeyPairIdentities(null, NamedResource.ofName("host key"), stream, null)
                        .iterator()
                        .next();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The host key %s cannot be read or written.".formatted(file), unreadable);
        } catch (GeneralSecurityException | RuntimeException damaged) {
            throw new IllegalStateException("The host key %s is damaged.".formatted(file), damaged);
        }
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        KeyPair made = SecurityUtils.getKeyPairGenerator(SecurityUtils.ED25519).generateKeyPair();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new OpenSSHKeyPairResourceWriter().writePrivateKey(made, "Committee Cycle", null, bytes);
        Files.createDirectories(file.getParent());
        Path aside = Files.createTempFile(file.getParent(), "host-key", ".part");
        if (Files.getFileStore(aside).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(
                    aside, EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        }
        Files.write(aside, bytes.toByteArray());
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
