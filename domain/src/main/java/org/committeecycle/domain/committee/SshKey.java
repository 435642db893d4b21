package org.committeecycle.domain.committee;

import java.util.Locale;
import org.committeecycle.domain.Refused;

/**
 * A public key by which a person comes in over SSH; only its fingerprint is needed to know it again.
 *
 * @param kind as OpenSSH names it, such as {@code ssh-ed25519}
 * @param fingerprint as {@code ssh-keygen -l} prints it
 * @param comment what its owner calls it; empty without one
 */
public record SshKey(String kind, String fingerprint, String comment) {

    private static final int LONGEST_LINE = 10_000;
    private static final int LONGEST_COMMENT = 100;

    /** Reads the line of a file that ends in .pub; refused unless it is one public key that is strong enough. */
    public static SshKey parse(String line) {
        String text = line.strip();
        Refused.unless(
                !text.toUpperCase(Locale.ROOT).contains("PRIVATE KEY"),
                "This is a private key, which nobody else should ever see: give the one whose file ends in .pub.");
        Refused.unless(
                text.length() <= LONGEST_LINE && text.lines().count() == 1,
                "One public key is expected, on one line such as 'ssh-ed25519 AAAA... ana@desk'.");
        String[] words = text.split("\\s+", 3);
        SshKeyKind kind = SshKeyKind.of(words[0]);
        Refused.unless(words.length > 1, "After %s the key itself is missing.", words[0]);
        SshKeyBytes bytes = SshKeyBytes.of(words[1]);
        kind.check(bytes);
        return new SshKey(words[0], bytes.fingerprint(), words.length < 3 ? "" : comment(words[2]));
    }

    private static String comment(String typed) {
        String shown = typed.replaceAll("\\p{C}", "").strip();
        return shown.substring(0, Math.min(LONGEST_COMMENT, shown.length()));
    }
}
