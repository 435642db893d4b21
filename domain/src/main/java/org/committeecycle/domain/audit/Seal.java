package org.committeecycle.domain.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/**
 * The SHA-256 over several texts, as 64 hexadecimal digits: each text is preceded by its length in bytes of UTF-8 and a
 * colon, so that no two rows of texts look the same. docs/audit.md says how somebody outside computes it.
 */
final class Seal {

    /** What stands before the first entry of a chain. */
    static final String NONE = "0".repeat(64);

    private static final DateTimeFormatter TO_THE_MICROSECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Seal() {}

    /** The salt keeps short words from being guessed by their seal once they were taken out. */
    static String ofWords(String salt, String words) {
        return of(salt, words);
    }

    static String ofEntry(AuditEntry entry, String wordsSeal, String before) {
        return of(
                entry.number().value(),
                TO_THE_MICROSECOND.format(entry.at()),
                entry.actor(),
                entry.channel().name(),
                entry.subject().toString(),
                wordsSeal,
                before);
    }

    private static String of(String... texts) {
        MessageDigest sha = sha256();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
