package org.committeecycle.shell.ssh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.PublicKey;
import org.apache.sshd.common.config.keys.PublicKeyEntry;

/**
 * A note beside the data that a server runs on them, and where its shell is found: the first line is for the launcher, the
 * second is one of OpenSSH's known hosts.
 */
final class ServingNote {

    /** The name under which OpenSSH knows the house, wherever it listens. */
    private static final String ALIAS = "committee-cycle";

    private final Path file;
    private final String text;

    ServingNote(Path data, String address, int port, PublicKey hostKey) {
        this.file = data.resolve("serving");
        this.text = "# %s %s %s%n%s %s%n"
                .formatted(
                        reachable(address),
                        port,
                        ProcessHandle.current().pid(),
                        ALIAS,
                        PublicKeyEntry.toString(hostKey));
    }

    /** Who listens everywhere is found here. */
    private static String reachable(String address) {
        try {
            return InetAddress.getByName(address).isAnyLocalAddress()
                    ? InetAddress.getLoopbackAddress().getHostAddress()
                    : address;
        } catch (IOException unknown) {
            return address;
        }
    }

    void put() {
        try {
            Path aside = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(aside, text);
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("%s cannot be written.".formatted(file), unwritable);
        }
    }

    /** Takes the note away, unless another server has put its own there meanwhile. */
    void takeAway() {
        try {
            if (Files.exists(file) && Files.readString(file).equals(text)) {
                Files.delete(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException("%s cannot be removed.".formatted(file), left);
        }
    }
}
